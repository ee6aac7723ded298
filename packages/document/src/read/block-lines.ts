import type { ReadBlock, ReadParagraph, ReadRow } from './read-document.js';

/**
 * The words of blocks in reading order: a line for each paragraph that has any, its mark in front;
 * a line for each row of a bordered table, its cells parted by tabs.
 */
export function blockLines(blocks: readonly ReadBlock[]): readonly string[] {
  const lines: string[] = [];
  addLines(blocks, lines);
  return lines;
}

function addLines(blocks: readonly ReadBlock[], lines: string[]): void {
  for (const block of blocks) {
    if (block.kind === 'control') addLines(block.blocks, lines);
    else if (block.kind === 'table') {
      for (const row of block.rows) {
        if (block.bordered) lines.push(rowLine(row));
        else for (const cell of row.cells) addLines(cell.blocks, lines);
      }
    } else {
      const line = paragraphLine(block);
      if (line !== '') lines.push(line);
    }
  }
}

function paragraphLine({ label, runs }: ReadParagraph): string {
  let line = label === undefined ? '' : `${label.text} `;
  for (const { text } of runs) line += text;
  return line;
}

function rowLine({ cells }: ReadRow): string {
  return cells.map(({ blocks }) => blockLines(blocks).join(' ')).join('\t');
}

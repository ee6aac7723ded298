import type { ReadBlock, ReadParagraph, ReadRow } from './read-document.js';

/**
 * The words of blocks in reading order: a line for each paragraph that has any, its mark in front;
 * a line for each row of a bordered table, its cells parted by tabs.
 */
export function blockLines(blocks: readonly ReadBlock[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'control') return blockLines(block.blocks);
    if (block.kind === 'paragraph') return paragraphLines(block);
    if (block.bordered) return block.rows.map(rowLine);
    return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => blockLines(cell.blocks)));
  });
}

function paragraphLines({ label, runs }: ReadParagraph): readonly string[] {
  const text = runs.map((run) => run.text).join('');
  const line = label === undefined ? text : `${label.text} ${text}`;
  return line === '' ? [] : [line];
}

function rowLine({ cells }: ReadRow): string {
  return cells.map(({ blocks }) => blockLines(blocks).join(' ')).join('\t');
}

import type { ReadBlock, ReadDocument, ReadParagraph, ReadRow } from '../src/index.js';

/**
 * The words of a document read from a Word file as `toText` of `@baocao/document` gives those of a
 * document: a line for each paragraph with its mark in front, a line for each row of a bordered table.
 */
export function readText({ sections }: ReadDocument): string {
  return sections.map(({ blocks }) => `${linesOf(blocks).join('\n')}\n`).join('');
}

/** The lines of blocks; paragraphs without words have none. */
export function linesOf(blocks: readonly ReadBlock[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'control') return linesOf(block.blocks);
    if (block.kind === 'paragraph') return lineOf(block);
    if (block.bordered) return block.rows.map(rowLine);
    return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => linesOf(cell.blocks)));
  });
}

function lineOf({ label, runs }: ReadParagraph): string[] {
  const text = runs.map((run) => run.text).join('');
  const line = label === undefined ? text : `${label.text} ${text}`;
  return line === '' ? [] : [line];
}

function rowLine({ cells }: ReadRow): string {
  return cells.map(({ blocks }) => linesOf(blocks).join(' ')).join('\t');
}

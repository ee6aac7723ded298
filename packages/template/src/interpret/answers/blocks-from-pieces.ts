import type { Block } from '@baocao/core';
import type { ReadParagraph } from '@baocao/document';
import { isStyled } from '../is-styled.js';
import { isLine, type Piece } from '../piece.js';
import { leftCut } from './left-cut.js';
import { createListBuilder } from './list-builder.js';
import { listMark } from './list-mark.js';
import { paragraphsFrom } from './paragraphs-from.js';
import { reportTable } from './report-table.js';
import { linesOfRuns } from './runs-from.js';

/**
 * Paragraphs, lists and tables of the file as blocks of a report. A mark that is no part of a list
 * stays in front of its words, a break in a line begins a paragraph.
 */
export function blocksFromPieces(pieces: readonly Piece[]): readonly Block[] {
  const blocks: Block[] = [];
  const lists = createListBuilder();
  for (const [index, piece] of pieces.entries()) {
    if (isLine(piece)) {
      if (isCaption(piece.block, pieces[index + 1])) continue;
      if (addItem(piece.block, lists)) continue;
      blocks.push(...lists.finish(), ...paragraphsFrom(piece.block));
    } else if (piece.block.kind === 'table') {
      blocks.push(
        ...lists.finish(),
        ...reportTable(piece.block, captionOf(piece, pieces[index - 1])),
      );
    }
  }
  return [...blocks, ...lists.finish()];
}

function addItem(block: ReadParagraph, lists: ReturnType<typeof createListBuilder>): boolean {
  const mark = listMark(block);
  if (mark === undefined) return false;
  const [content = [], ...others] = linesOfRuns({ runs: leftCut(block.runs, mark.length) });
  // The lines of an item are one: an item has no paragraphs.
  return lists.add(mark, [...content, ...others.flatMap((line) => [{ text: ' ' }, ...line])]);
}

/** A caption names the table below it, by its style or by saying what the table says of itself. */
function isCaption(block: ReadParagraph, next: Piece | undefined): boolean {
  return next?.block.kind === 'table' && isStyled(block, 'table-caption');
}

function captionOf(table: Piece, previous: Piece | undefined): string | undefined {
  if (previous === undefined || !isLine(previous) || !isCaption(previous.block, table))
    return undefined;
  return linesOfRuns(previous.block)
    .map((line) => line.map(({ text }) => text).join(''))
    .join(' ');
}

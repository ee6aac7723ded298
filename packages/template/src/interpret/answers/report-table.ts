import type { Block, Paragraph, TableCell } from '@baocao/core';
import type { ReadBlock, ReadCell, ReadRow, ReadTable } from '@baocao/document';
import { paragraphsFrom } from './paragraphs-from.js';

/** The most columns that a table of a report has. */
const mostColumns = 40;

/**
 * A table of the file as one of the report: its first row is the head, merged cells leave empty
 * ones, short rows are filled up. Paragraphs, a row each, where it has too many columns.
 */
export function reportTable({ rows }: ReadTable, caption: string | undefined): readonly Block[] {
  const grid = rows.map(cellsOf).filter((row) => row.length > 0);
  const columns = Math.max(0, ...grid.map((row) => row.length));
  if (columns === 0) return [];
  if (columns > mostColumns) return grid.map(rowAsParagraph);
  const [head = [], ...body] = grid.map((row) => filledUp(row, columns));
  return [{ type: 'table', ...(caption !== undefined && { caption }), head, rows: body }];
}

function cellsOf({ cells }: ReadRow): readonly TableCell[] {
  const columns: TableCell[] = [];
  for (const cell of cells) {
    columns.push(reportCell(cell));
    const end = columns.length + Math.min(cell.span, mostColumns + 1) - 1;
    while (columns.length < end) columns.push(emptyCell);
  }
  return columns;
}

const emptyCell: TableCell = { paragraphs: [] };

function reportCell({ blocks }: ReadCell): TableCell {
  const paragraphs: Paragraph[] = [];
  addParagraphs(blocks, paragraphs);
  return { paragraphs };
}

function addParagraphs(blocks: readonly ReadBlock[], paragraphs: Paragraph[]): void {
  for (const block of blocks) {
    if (block.kind === 'paragraph') paragraphs.push(...paragraphsFrom(block));
    else if (block.kind === 'control') addParagraphs(block.blocks, paragraphs);
    else
      for (const row of block.rows)
        for (const cell of row.cells) addParagraphs(cell.blocks, paragraphs);
  }
}

function filledUp(row: readonly TableCell[], columns: number): readonly TableCell[] {
  return [...row, ...Array.from({ length: columns - row.length }, () => emptyCell)];
}

function rowAsParagraph(row: readonly TableCell[]): Paragraph {
  const content = row.flatMap(({ paragraphs }, place) => [
    ...(place > 0 ? [{ text: ' | ' }] : []),
    ...paragraphs.flatMap((paragraph) => paragraph.content),
  ]);
  return { type: 'paragraph', content };
}

import type { Figure, PlacedIndicator } from '@baocao/core';
import type { ReadTable } from '@baocao/document';
import { importFinding } from '../import-finding.js';
import { excerpt } from '../excerpt.js';
import type { Ledger } from '../ledger.js';
import type { Piece } from '../piece.js';
import { figureFromText } from './figure-from-text.js';
import { figureRows, type FigureRow } from './figures-table.js';

/** The figures of a file, and the tables that they stand in. */
export type FoundFigures = {
  readonly figures: ReadonlyMap<string, Figure>;
  readonly tables: ReadonlySet<Piece>;
};

const expected = {
  count: { vi: 'một số', en: 'a number' },
  money: { vi: 'một số tiền', en: 'an amount' },
  percentage: { vi: 'một tỷ lệ phần trăm', en: 'a percentage' },
  'yes-no': { vi: '“Có” hoặc “Không”', en: '“Có” (yes) or “Không” (no)' },
  text: { vi: 'chữ', en: 'words' },
} as const;

/**
 * Reads tables of figures wherever they stand, those outside of places to fill in before the others;
 * each indicator is read once. A row without an indicator, and words beside a figure, go to `unplaced`.
 */
export function readFigures(
  pieces: readonly Piece[],
  indicators: readonly PlacedIndicator[],
  ledger: Ledger,
): FoundFigures {
  const figures = new Map<string, Figure>();
  const tables = new Set<Piece>();
  const open = new Set(indicators);
  for (const piece of tablesOutsideFirst(pieces)) {
    const { block, path } = piece;
    const read = figureRows(block, [...open]);
    if (read === undefined) continue;
    tables.add(piece);
    ledger.furniture('figures', { path, text: read.head });
    for (const row of read.rows) {
      const { placed } = row;
      if (placed !== undefined) open.delete(placed);
      const found = takeRow(row, path, ledger);
      if (placed !== undefined && found !== undefined) figures.set(placed.indicator.id, found);
    }
  }
  return { figures, tables };
}

type TablePiece = Piece & { readonly block: ReadTable };

function tablesOutsideFirst(pieces: readonly Piece[]): readonly TablePiece[] {
  const all = pieces.filter((piece): piece is TablePiece => piece.block.kind === 'table');
  const isOutside = ({ place }: Piece) => place === undefined;
  return [...all.filter(isOutside), ...all.filter((piece) => !isOutside(piece))];
}

function takeRow(
  { placed, index, text, value, label, stray }: FigureRow,
  table: string,
  { furniture, unplaced, tell }: Ledger,
): Figure | undefined {
  const path = `${table}/rows/${String(index)}`;
  if (placed === undefined) {
    unplaced({ path, text, reason: 'figure-row' });
    return undefined;
  }
  const { indicator, section } = placed;
  furniture('figures', { path, text: label });
  for (const words of stray) {
    unplaced({ path, text: words, reason: 'figure-row', suggestion: section.node.id });
  }
  const { figure, readable } = figureFromText(value, indicator);
  if (figure === undefined) furniture('prompt', { path, text: value });
  if (!readable) {
    const values = { text: excerpt(value), expected: expected[indicator.valueType] };
    tell(
      importFinding({
        code: 'import/figure-unreadable',
        path: `/indicators/${indicator.id}`,
        values,
      }),
    );
  }
  return figure;
}

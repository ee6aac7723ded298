import { formatNumber } from '@baocao/core';
import { safeCell } from './safe-cell.js';
import type { Cell, SheetTable } from './sheet-table.js';

/**
 * A table as CSV for a spreadsheet: a decimal comma, no points of thousands, which it would take for
 * another decimal sign, and no words that it would run. The byte order mark tells Excel of UTF-8.
 */
export function csvOf({ head, rows }: Pick<SheetTable, 'head' | 'rows'>): string {
  return `\uFEFF${writeCsv([head, ...rows].map((row) => row.map(plainText)))}`;
}

function plainText(cell: Cell): string {
  return typeof cell === 'number' ? formatNumber(cell).replaceAll('.', '') : safeCell(cell ?? '');
}

/** Writes comma-separated values as RFC 4180 has them: CRLF, quotation marks where they are needed. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(quoteWhereNeeded).join(',')}\r\n`).join('');
}

function quoteWhereNeeded(content: string): string {
  return /[",;\r\n]/u.test(content) ? `"${content.replaceAll('"', '""')}"` : content;
}

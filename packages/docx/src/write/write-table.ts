import type { TableFlow, TableRowFlow } from '@baocao/document';
import { element, toggle } from '../xml/element.js';
import type { BodyContext, Place } from './body-context.js';
import { writeBorder } from './border.js';
import { writeCell, writeTableFrame } from './table-parts.js';

const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;

/** A bordered table; Word repeats its head on every page, and breaks a row only where it must. */
export function writeTable(table: TableFlow, place: Place, context: BodyContext): string {
  const { border, cellPadding } = context.profile.table;
  const frame = writeTableFrame(table.widths, {
    borders: element('w:tblBorders', {}, ...sides.map((side) => writeBorder(side, border.value))),
    cellPadding: cellPadding.value,
    description: element('w:tblDescription', { 'w:val': context.legal(table.description, '') }),
  });
  const writeRow = (cells: TableRowFlow, properties: string) =>
    element(
      'w:tr',
      {},
      element('w:trPr', {}, toggle('w:cantSplit', true), properties),
      ...table.widths.map((width, column) =>
        writeCell(cells[column] ?? [], { ...place, width }, context),
      ),
    );
  const head = table.head.map((row) => writeRow(row, toggle('w:tblHeader', true)));
  const rows = table.rows.map((row) => writeRow(row, ''));
  return element('w:tbl', {}, frame, ...head, ...rows);
}

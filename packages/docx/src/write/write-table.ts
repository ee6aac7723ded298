import type { TableFlow, TableRowFlow } from '@baocao/document';
import { element, toggle } from '../xml/element.js';
import type { BodyContext, Place } from './body-context.js';
import { writeBorder } from './border.js';
import { writeCell, writeTableFrame } from './table-parts.js';

const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;

const repeated = toggle('w:tblHeader', true);
const inTheMiddle = element('w:vAlign', { 'w:val': 'center' });

type RowLook = { readonly isHead: boolean; readonly keepWithNext: boolean };

/** A bordered table; Word repeats its head on every page, and breaks a row only where it must. */
export function writeTable(table: TableFlow, place: Place, context: BodyContext): string {
  const { border, cellPadding } = context.profile.table;
  const frame = writeTableFrame(table.widths, {
    borders: element('w:tblBorders', {}, ...sides.map((side) => writeBorder(side, border.value))),
    cellPadding: cellPadding.value,
    description: element('w:tblDescription', { 'w:val': context.legal(table.description, '') }),
  });
  const writeRow = (cells: TableRowFlow, look: RowLook) =>
    element(
      'w:tr',
      {},
      element('w:trPr', {}, toggle('w:cantSplit', true), look.isHead ? repeated : ''),
      ...table.widths.map((width, column) =>
        writeCell(
          cells[column] ?? [],
          { ...place, width, keepWithNext: place.keepWithNext || look.keepWithNext },
          context,
          look.isHead ? inTheMiddle : '',
        ),
      ),
    );
  const last = table.rows.length - 1;
  const head = table.head.map((row) => writeRow(row, { isHead: true, keepWithNext: true }));
  const rows = table.rows.map((row, index) =>
    writeRow(row, { isHead: false, keepWithNext: table.keepWithNext === true && index === last }),
  );
  return element('w:tbl', {}, frame, ...head, ...rows);
}

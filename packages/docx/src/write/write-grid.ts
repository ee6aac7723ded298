import type { GridFlow } from '@baocao/document';
import { element, toggle } from '../xml/element.js';
import type { BodyContext, Place } from './body-context.js';
import { writeCell, writeTableFrame } from './table-parts.js';

/** Columns as a table without borders and padding, held together on one page unless one may go on. */
export function writeGrid(grid: GridFlow, place: Place, context: BodyContext): string {
  const frame = writeTableFrame(grid.widths, { borders: '', cellPadding: 0, description: '' });
  const last = grid.rows.length - 1;
  const rows = grid.rows.map((cells, row) => {
    const mayGoOn = grid.breakable === true && row === last;
    const keepWithNext = place.keepWithNext || (grid.breakable !== true && row < last);
    return element(
      'w:tr',
      {},
      mayGoOn ? '' : element('w:trPr', {}, toggle('w:cantSplit', true)),
      ...grid.widths.map((width, column) =>
        writeCell(cells[column] ?? [], { ...place, width, keepWithNext }, context),
      ),
    );
  });
  return element('w:tbl', {}, frame, ...rows);
}

import type { GridFlow } from '@baocao/document';
import { element, toggle } from '../xml/element.js';
import type { BodyContext, Place } from './body-context.js';
import { writeCell, writeTableFrame } from './table-parts.js';

/** Columns as a table without borders and padding, held together on one page unless one may go on. */
export function writeGrid(grid: GridFlow, place: Place, context: BodyContext): string {
  const frame = writeTableFrame(grid.widths, { borders: '', cellPadding: 0, description: '' });
  const rows = grid.rows.map((cells, row) => {
    const keepWithNext = place.keepWithNext || row < grid.rows.length - 1;
    return element(
      'w:tr',
      {},
      grid.breakable === true && mayGoOn(cells)
        ? ''
        : element('w:trPr', {}, toggle('w:cantSplit', true)),
      ...grid.widths.map((width, column) =>
        writeCell(cells[column] ?? [], { ...place, width, keepWithNext }, context),
      ),
    );
  });
  return element('w:tbl', {}, frame, ...rows);
}

/** A list of more lines than this fills a page. */
const linesOnPage = 50;

/**
 * Where Word parts a row it parts every column, and of the others only a single paragraph stays
 * whole in that; a list that no page holds is parted in any case, and may as well start at once.
 */
function mayGoOn(cells: GridFlow['rows'][number]): boolean {
  const items = cells.flat().flatMap((flow) => (flow.kind === 'list' ? flow.items : []));
  const others = cells.filter((flows) => flows.every(({ kind }) => kind !== 'list'));
  return items.length > linesOnPage || others.every((flows) => flows.length <= 1);
}

import type { GridFlow } from '@baocao/document';
import { columnEdges } from '../strips/column-edges.js';
import { columnsStrip } from '../strips/columns.js';
import { points } from '../units/points.js';
import type { Drawn, Frame } from './frame.js';

/** Columns without borders; all rows stay on one page, but for a column of the last that may go on. */
export function drawGrid(flow: GridFlow, frame: Frame): Drawn {
  const edges = columnEdges(flow.widths);
  const rows = flow.rows.map((row) =>
    row.map((flows, index) => {
      const width = points(flow.widths[index] ?? 0);
      return { x: edges[index] ?? 0, drawn: frame.drawFlows(flows, { ...frame, width }) };
    }),
  );
  const last = rows.length - 1;
  const goesOn = flow.breakable === true;
  return {
    strips: rows.map((row, index) => ({
      ...columnsStrip(
        row.map(({ x, drawn }) => ({ x, strips: drawn.strips })),
        { keepWithNext: !goesOn && index < last, breakable: goesOn && index === last },
      ),
      before: index === 0 ? (flow.before ?? 0) : 0,
    })),
    tags: rows.flatMap((row) => row.flatMap(({ drawn }) => drawn.tags)),
  };
}

import type { Flow } from '@baocao/document';
import { drawGrid } from './draw-grid.js';
import { drawList } from './draw-list.js';
import { drawPageBreak } from './draw-page-break.js';
import { drawPicture } from './draw-picture.js';
import { drawRegion } from './draw-region.js';
import { drawRule } from './draw-rule.js';
import { drawTable } from './draw-table.js';
import { drawText } from './draw-text.js';
import type { Draw, Drawn, Frame } from './frame.js';

type Draws = { readonly [F in Flow as F['kind']]: Draw<F> };

const draws: Draws = {
  text: drawText,
  list: drawList,
  table: drawTable,
  grid: drawGrid,
  rule: drawRule,
  picture: drawPicture,
  region: drawRegion,
  'page-break': drawPageBreak,
};

/** Draws flows one below the other. */
export function drawFlows(flows: readonly Flow[], frame: Frame): Drawn {
  const drawn = flows.map((flow) => drawFlow(flow, frame));
  return {
    strips: drawn.flatMap(({ strips }) => strips),
    tags: drawn.flatMap(({ tags }) => tags),
  };
}

function drawFlow(flow: Flow, frame: Frame): Drawn {
  // The table gives each kind its own drawing; the compiler cannot tie the two by the key.
  const draw = draws[flow.kind] as Draw<Flow>;
  return draw(flow, frame);
}

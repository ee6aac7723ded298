import type { Flow } from '@baocao/document';
import { twipsFromPt } from '../units/twips.js';
import type { BodyContext, FlowWriter, Place } from './body-context.js';
import { hairParagraph } from './hair-paragraph.js';
import { isParagraph } from './is-paragraph.js';
import { writeGrid } from './write-grid.js';
import { writeList } from './write-list.js';
import { writePageBreak } from './write-page-break.js';
import { writePicture } from './write-picture.js';
import { writeRegion } from './write-region.js';
import { writeRule } from './write-rule.js';
import { writeTable } from './write-table.js';
import { writeText } from './write-text.js';

type FlowWriters = { readonly [F in Flow as F['kind']]: FlowWriter<F> };

const writers: FlowWriters = {
  text: (flow, place, context) => writeText(flow, place, context),
  list: writeList,
  table: writeTable,
  grid: writeGrid,
  rule: writeRule,
  picture: writePicture,
  region: writeRegion,
  'page-break': writePageBreak,
};

/** Flows one below the other. */
export function writeFlows(flows: readonly Flow[], place: Place, context: BodyContext): string {
  // Added up, not joined: a join would copy the words of a cell once more at each level above it.
  let written = '';
  flows.forEach((flow, index) => {
    const previous = flows[index - 1];
    if (leavesPageEmpty(flow, previous)) return;
    written += gapAbove(flow, previous) + writeFlow(flow, place, context);
  });
  return written;
}

/** A break after a break: in PDF as well it leaves no empty page behind. */
function leavesPageEmpty(flow: Flow, previous: Flow | undefined): boolean {
  return flow.kind === 'page-break' && previous?.kind === 'page-break';
}

/**
 * A table has no gap above it of its own: a paragraph without words makes it. Two tables that would
 * touch are kept apart as well, or Word joins them.
 */
function gapAbove(flow: Flow, previous: Flow | undefined): string {
  const gap = flow.kind === 'table' || flow.kind === 'grid' ? (flow.before ?? 0) : 0;
  if (gap > 0) return hairParagraph({ height: twipsFromPt(gap), keepWithNext: true });
  const touches = previous !== undefined && !isParagraph(previous) && !isParagraph(flow);
  return touches ? hairParagraph() : '';
}

function writeFlow(flow: Flow, place: Place, context: BodyContext): string {
  // The table gives each kind the writer of that kind; TypeScript cannot follow the pairing.
  const write = writers[flow.kind] as FlowWriter<Flow>;
  return write(flow, place, context);
}

import type { Flow } from '@baocao/document';
import type { BodyContext, FlowWriter, Place } from './body-context.js';
import { hairParagraph } from './hair-paragraph.js';
import { isParagraph } from './is-paragraph.js';
import { writeGrid } from './write-grid.js';
import { writeList } from './write-list.js';
import { writePageBreak } from './write-page-break.js';
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
  region: writeRegion,
  'page-break': writePageBreak,
};

/** Flows one below the other; two tables that would touch are kept apart, or Word joins them. */
export function writeFlows(flows: readonly Flow[], place: Place, context: BodyContext): string {
  return flows
    .map((flow, index) => {
      const touches = index > 0 && !isParagraph(flows[index - 1]) && !isParagraph(flow);
      return (touches ? hairParagraph() : '') + writeFlow(flow, place, context);
    })
    .join('');
}

function writeFlow(flow: Flow, place: Place, context: BodyContext): string {
  // The table gives each kind the writer of that kind; TypeScript cannot follow the pairing.
  const write = writers[flow.kind] as FlowWriter<Flow>;
  return write(flow, place, context);
}

import type { Flow, StyleKey } from '@baocao/document';
import { element } from '../xml/element.js';
import type { BodyContext, Place } from './body-context.js';

/** What a form says to the person who fills it in. */
const fixedStyles: ReadonlySet<StyleKey> = new Set([
  'heading-1',
  'heading-2',
  'heading-3',
  'guidance',
  'guidance-1',
  'guidance-2',
]);

/**
 * The flows of a section. While one of its regions is empty the section is a form: headings and
 * guidance stand in controls that keep them from being changed by accident.
 */
export function writeSectionFlows(
  flows: readonly Flow[],
  place: Place,
  context: BodyContext,
): string {
  const isForm = flows.some((flow) => flow.kind === 'region' && flow.empty);
  if (!isForm) return context.flows(flows, place);
  const runs = runsOf(flows);
  // The last paragraph of a section stays open, because Word wants it outside of any control.
  const isLocked = (run: FlowRun, index: number) => run.fixed && index < runs.length - 1;
  return runs
    .map((run, index) => {
      const written = context.flows(run.flows, place);
      return isLocked(run, index) ? lock(written, context.nextId()) : written;
    })
    .join('');
}

/** Flows in a row that are all fixed, or none of them. */
type FlowRun = { readonly fixed: boolean; readonly flows: Flow[] };

function runsOf(flows: readonly Flow[]): FlowRun[] {
  const runs: FlowRun[] = [];
  for (const flow of flows) {
    const fixed = isFixed(flow);
    const last = runs.at(-1);
    if (last?.fixed === fixed) last.flows.push(flow);
    else runs.push({ fixed, flows: [flow] });
  }
  return runs;
}

function isFixed(flow: Flow): boolean {
  if (flow.kind === 'list') return flow.items.every(({ body }) => fixedStyles.has(body.style));
  return flow.kind === 'text' && fixedStyles.has(flow.style);
}

function lock(content: string, id: number): string {
  const properties = element(
    'w:sdtPr',
    {},
    element('w:id', { 'w:val': id }),
    element('w:lock', { 'w:val': 'sdtContentLocked' }),
  );
  return element('w:sdt', {}, properties, element('w:sdtContent', {}, content));
}

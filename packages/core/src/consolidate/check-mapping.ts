import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { toPointer } from '../json/pointer.js';
import { answerSections, findInOutline, indicatorsOf } from '../outline/find-in-outline.js';
import type { Outline } from '../outline/outline-schema.js';
import {
  consolidationDiagnostic,
  type ConsolidationCode,
  type ConsolidationValues,
} from './consolidation-diagnostic.js';
import type { OutlineMapping } from './outline-mapping.js';

type Sections = Pick<Outline, 'nodes'>;
type Outlines = { readonly source: Sections; readonly target: Sections };

/**
 * Holds a mapping against the two outlines that it leads between: each place exists, nothing goes
 * two ways, and only figures of one kind and one unit of measure are put together. Paths point into
 * the mapping.
 */
export function checkMapping(
  { sections = [], figures = [] }: OutlineMapping,
  outlines: Outlines,
): Diagnostic[] {
  const moved = sections.map(({ from }) => from);
  const made = figures.map(({ to }) => to);
  return [
    ...sections.flatMap(({ from, to }, index) => [
      ...sectionProblems(outlines.source, from, ['sections', String(index), 'from']),
      ...sectionProblems(outlines.target, to, ['sections', String(index), 'to']),
    ]),
    ...twice(moved, (index) => ['sections', String(index), 'from']),
    ...figures.flatMap((figure, index) => figureProblems(figure, index, outlines)),
    ...twice(made, (index) => ['figures', String(index), 'to']),
  ];
}

function problem<Code extends ConsolidationCode>(
  code: Code,
  steps: readonly string[],
  values: ConsolidationValues<Code>,
): Diagnostic {
  const [list, index] = steps;
  const entry = list === 'sections' ? 'Dòng chuyển mục' : 'Dòng chuyển chỉ tiêu';
  return {
    ...consolidationDiagnostic(code, 'error', toPointer(steps), values),
    address: `${entry} thứ ${String(Number(index) + 1)}`,
  };
}

/** Only a section that is answered has something to give, or room to take it. */
function sectionProblems(outline: Sections, id: string, steps: readonly string[]): Diagnostic[] {
  if (answerSections(outline).some(({ node }) => node.id === id)) return [];
  const known = findInOutline(outline, id);
  if (known === undefined) return [problem('consolidation/unknown-section', steps, { id })];
  return [problem('consolidation/no-answer-there', steps, { id })];
}

type MappedFigure = NonNullable<OutlineMapping['figures']>[number];

function figureProblems(
  { from, to }: MappedFigure,
  index: number,
  { source, target }: Outlines,
): Diagnostic[] {
  const at = (...steps: string[]) => ['figures', String(index), ...steps];
  const whole = indicatorOf(target, to);
  const unknown = (id: string, steps: readonly string[]) =>
    problem('consolidation/unknown-figure', steps, { id });
  return [
    ...(whole === undefined ? [unknown(to, at('to'))] : []),
    ...from.flatMap((id, place) => {
      const part = indicatorOf(source, id);
      const steps = at('from', String(place));
      if (part === undefined) return [unknown(id, steps)];
      if (whole === undefined) return [];
      if (part.valueType === whole.valueType && part.unit === whole.unit) return [];
      const values = { from: part.label, unit: part.unit, to: whole.label, other: whole.unit };
      return [problem('consolidation/unlike-figures', steps, values)];
    }),
    ...twice(from, (place) => at('from', String(place))),
  ];
}

function indicatorOf(outline: Sections, id: string) {
  return indicatorsOf(outline).find(({ indicator }) => indicator.id === id)?.indicator;
}

function twice(ids: readonly string[], stepsOf: (index: number) => readonly string[]) {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [problem('consolidation/mapped-twice', stepsOf(index), { id })],
  );
}

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
  { sections = [], figures = [], leftOut = {} }: OutlineMapping,
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
    ...leftOutProblems(leftOut, outlines.source, {
      sections: new Set(moved),
      figures: new Set(figures.flatMap(({ from }) => from)),
    }),
  ];
}

type Places = { readonly sections: ReadonlySet<string>; readonly figures: ReadonlySet<string> };

/** What is left out is there, is named once, and goes nowhere. */
function leftOutProblems(
  { sections = [], figures = [] }: NonNullable<OutlineMapping['leftOut']>,
  source: Sections,
  mapped: Places,
): Diagnostic[] {
  const at = (list: 'sections' | 'figures') => (index: number) => ['leftOut', list, String(index)];
  const bothWays = (list: 'sections' | 'figures') => (id: string, index: number) =>
    mapped[list].has(id)
      ? [problem('consolidation/mapped-and-left-out', at(list)(index), { id })]
      : [];
  return [
    ...sections.flatMap((id, index) => sectionProblems(source, id, at('sections')(index))),
    ...sections.flatMap(bothWays('sections')),
    ...twice(sections, at('sections')),
    ...figures.flatMap((id, index) =>
      indicatorOf(source, id) === undefined ? [unknownFigure(id, at('figures')(index))] : [],
    ),
    ...figures.flatMap(bothWays('figures')),
    ...twice(figures, at('figures')),
  ];
}

function problem<Code extends ConsolidationCode>(
  code: Code,
  steps: readonly string[],
  values: ConsolidationValues<Code>,
): Diagnostic {
  return consolidationDiagnostic(code, 'error', toPointer(steps), values);
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
  return [
    ...(whole === undefined ? [unknownFigure(to, at('to'))] : []),
    ...from.flatMap((id, place) => {
      const part = indicatorOf(source, id);
      const steps = at('from', String(place));
      if (part === undefined) return [unknownFigure(id, steps)];
      if (whole === undefined) return [];
      if (part.valueType === whole.valueType && part.unit === whole.unit) return [];
      const values = { from: part.label, unit: part.unit, to: whole.label, other: whole.unit };
      return [problem('consolidation/unlike-figures', steps, values)];
    }),
    ...twice(from, (place) => at('from', String(place))),
  ];
}

function unknownFigure(id: string, steps: readonly string[]): Diagnostic {
  return problem('consolidation/unknown-figure', steps, { id });
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

import {
  appliesToKind,
  indicatorsOf,
  sectionAppliesTo,
  type PlacedIndicator,
} from '../../outline/find-in-outline.js';
import type { Indicator } from '../../outline/indicator-schema.js';
import type { Outline } from '../../outline/outline-schema.js';
import type { OutlineMapping } from '../outline-mapping.js';
import { methodOf, type FigureMethod } from './figure-method.js';

/** One figure of the consolidated report: which figures of the units it is made of, and how. */
export type FigureTask = {
  readonly indicator: Indicator;
  readonly from: readonly PlacedIndicator[];
  readonly method: FigureMethod;
};

/** A figure for every indicator of the outline reported on that something goes to. */
export function figurePlan(
  source: Outline,
  target: Outline,
  mapping: OutlineMapping,
): FigureTask[] {
  const sources = new Map(indicatorsOf(source).map((placed) => [placed.indicator.id, placed]));
  const mapped = new Map((mapping.figures ?? []).map((entry) => [entry.to, entry]));
  const elsewhere = new Set([
    ...(mapping.figures ?? []).flatMap(({ from }) => from),
    ...(mapping.leftOut?.figures ?? []),
  ]);
  return indicatorsOf(target).flatMap(({ indicator }) => {
    const entry = mapped.get(indicator.id);
    const ids = entry?.from ?? (elsewhere.has(indicator.id) ? [] : [indicator.id]);
    const from = ids.flatMap((id) => sources.get(id) ?? []);
    if (from.length === 0) return [];
    return [{ indicator, from, method: entry?.method ?? methodOf(indicator) }];
  });
}

/** What units of one kind are asked for. */
export type AskedOfKind = {
  /** Their indicators. */
  readonly ids: ReadonlySet<string>;
  /** Of each task those behind it; none where the task does not concern them. */
  readonly byTask: readonly (readonly PlacedIndicator[])[];
};

/** What an outline asks units of a kind for, task by task. */
export function askedOfKind(
  kind: string,
  outline: Outline,
  tasks: readonly FigureTask[],
): AskedOfKind {
  const isAsked = ({ indicator, section }: PlacedIndicator) =>
    appliesToKind(indicator, kind) && sectionAppliesTo(section, kind);
  const asked = indicatorsOf(outline).filter(isAsked);
  return {
    ids: new Set(asked.map(({ indicator }) => indicator.id)),
    byTask: tasks.map(({ from }) => from.filter(isAsked)),
  };
}

/** The figures of the units that the tasks need, the two numbers behind a share among them. */
export function figuresNeeded(tasks: readonly FigureTask[]): ReadonlySet<string> {
  const indicators = tasks.flatMap(({ from }) => from.map(({ indicator }) => indicator));
  return new Set(
    indicators.flatMap(({ id, ratio }) =>
      ratio === undefined ? [id] : [id, ratio.numerator, ratio.denominator],
    ),
  );
}

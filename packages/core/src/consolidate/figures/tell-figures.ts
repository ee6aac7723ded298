import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { ownMember } from '../../json/own-member.js';
import { toPointer } from '../../json/pointer.js';
import type { Indicator } from '../../outline/indicator-schema.js';
import { consolidationDiagnostic } from '../consolidation-diagnostic.js';
import type { Contribution, FigureProvenance, SourceUnit } from '../provenance.js';
import { isFarFrom, spreadOf } from '../../rules/reading/spread.js';
import { isWithin } from '../source-register.js';
import { addsUp } from './figure-method.js';
import type { FigureTask } from './figure-plan.js';

type Figures = Readonly<Record<string, FigureProvenance>>;
type Units = ReadonlyMap<string, SourceUnit>;

/** What there is to say about the figures of a whole round: doubles, outliers, what cannot count. */
export function tellFigures(
  tasks: readonly FigureTask[],
  figures: Figures,
  units: Units,
): Diagnostic[] {
  return tasks.flatMap(({ indicator }) => {
    const figure = ownMember(figures, indicator.id);
    if (figure === undefined) return [];
    return [
      ...unusable(indicator, figure, units),
      ...countedTwice(indicator, figure, units),
      ...outliers(indicator, figure, units),
    ];
  });
}

function nameOf(units: Units, key: string): string {
  return units.get(key)?.name ?? key;
}

function at({ id }: Indicator): string {
  return toPointer(['indicators', id]);
}

function unusable(indicator: Indicator, figure: FigureProvenance, units: Units): Diagnostic[] {
  const code =
    figure.method === 'weighted-mean'
      ? 'consolidation/share-without-parts'
      : 'consolidation/not-countable';
  return figure.unusable.map((key) =>
    consolidationDiagnostic(code, 'warning', at(indicator), { unit: nameOf(units, key) }),
  );
}

/** A unit that comes by two ways, and units within one that gives a figure too. */
function countedTwice(indicator: Indicator, figure: FigureProvenance, units: Units): Diagnostic[] {
  // Only a unit that is within another one, or comes from behind one, can come twice.
  const isNested = figure.sources.some(({ unit }) => unit.includes('/'));
  if (!isNested || !addsUp(figure.method)) return [];
  return [...partsByWhole(figure.sources)].map(([whole, parts]) => {
    const value = parts.reduce(
      (sum, { value: own }) => sum + (typeof own === 'number' ? own : 0),
      0,
    );
    return consolidationDiagnostic('consolidation/counted-twice', 'error', at(indicator), {
      whole: nameOf(units, whole),
      parts: parts.map(({ unit }) => nameOf(units, unit)).join(', '),
      value,
    });
  });
}

/** Sorted by their steps, what is within a unit stands right behind it. */
function partsByWhole(sources: readonly Contribution[]): ReadonlyMap<string, Contribution[]> {
  const steps = ({ unit }: Contribution) => unit.replaceAll('/', ' ');
  const sorted = sources.toSorted((a, b) =>
    steps(a) < steps(b) ? -1 : steps(a) > steps(b) ? 1 : 0,
  );
  const found = new Map<string, Contribution[]>();
  let whole: string | undefined;
  for (const one of sorted) {
    if (whole === undefined || !isWithin(one.unit, whole)) whole = one.unit;
    else listAt(found, whole).push(one);
  }
  return found;
}

function listAt<Item>(lists: Map<string, Item[]>, key: string): Item[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

function outliers(indicator: Indicator, figure: FigureProvenance, units: Units): Diagnostic[] {
  if (indicator.valueType === 'percentage') return [];
  const byKind = new Map<string, Contribution[]>();
  for (const one of figure.sources) {
    listAt(byKind, units.get(one.unit)?.kind ?? '').push(one);
  }
  return [...byKind.values()].flatMap((own) => outliersAmong(indicator, own, units));
}

function outliersAmong(
  indicator: Indicator,
  own: readonly Contribution[],
  units: Units,
): Diagnostic[] {
  const numbers: number[] = [];
  for (const { value } of own) if (typeof value === 'number') numbers.push(value);
  const spread = spreadOf(numbers);
  if (spread === undefined) return [];
  const [count, measure] = [numbers.length, indicator.unit];
  return own.flatMap(({ unit, value }) => {
    if (typeof value !== 'number' || !isFarFrom(spread, value)) return [];
    const values = { unit: nameOf(units, unit), value, measure, count, median: spread.median };
    return [consolidationDiagnostic('consolidation/outlier', 'info', at(indicator), values)];
  });
}

import type { IsoDate } from '../format/iso-date.js';
import { ownMember } from '../json/own-member.js';
import { indicatorsOf } from '../outline/find-in-outline.js';
import type { Outline } from '../outline/outline-schema.js';
import { periodRange } from '../round/period-range.js';
import { mapUnits, type UnitMapping } from '../units-over-time/map-units.js';
import type { UnitHistory } from '../units-over-time/unit-change.js';
import { compareValues, type FigureComparison } from './compare-figures.js';
import type { Consolidated } from './consolidated.js';
import { DecimalSum } from './figures/decimal-sum.js';
import type { FigureProvenance } from './provenance.js';

type Whole = Pick<Consolidated, 'report' | 'provenance'>;

/** Figures beside those of before a change of units, of those units alone that can be compared. */
export type LikeForLike = {
  readonly figures: readonly FigureComparison[];
  readonly mapping: UnitMapping;
  /** Units of now whose figures are in, and of how many. */
  readonly compared: number;
  readonly of: number;
  /** The first day of the last change between the two. */
  readonly changedOn: IsoDate;
};

/**
 * The figures of two consolidated reports between which units were merged, renamed, divided or
 * dissolved: of both, only what comes from units that stayed, were renamed, or were merged whole,
 * so that like stands beside like. `undefined` where no unit of theirs changed: then all of both
 * can be compared. Sums and shares are made anew; figures that are put together in another way are
 * left open.
 */
export function compareLikeForLike(
  outline: Pick<Outline, 'nodes'>,
  now: Whole,
  before: Whole,
  history: UnitHistory,
): LikeForLike | undefined {
  const mapping = mapUnits(history, {
    earlier: before.provenance.units.map(({ key }) => lastOf(key)),
    later: now.provenance.units.map(({ key }) => lastOf(key)),
    after: periodRange(before.report.period).to,
    until: periodRange(now.report.period).to,
  });
  const changes = [...mapping.units, ...mapping.gone].flatMap((one) => one.changes);
  const changedOn = changes
    .map(({ on }) => on)
    .sort()
    .at(-1);
  if (changedOn === undefined) return undefined;
  const alike = mapping.units.filter(({ comparison }) =>
    ['same', 'renamed', 'merged'].includes(comparison),
  );
  const later = new Set(alike.map(({ unit }) => unit));
  const earlier = new Set(alike.flatMap(({ from }) => from));
  return {
    mapping,
    compared: alike.length,
    of: mapping.units.length,
    changedOn,
    figures: indicatorsOf(outline).map(({ indicator }) =>
      compareValues(indicator, {
        now: valueOf(ownMember(now.provenance.figures, indicator.id), later),
        before: valueOf(ownMember(before.provenance.figures, indicator.id), earlier),
      }),
    ),
  };
}

/** A unit within another has the key of both. */
function lastOf(key: string): string {
  return key.slice(key.lastIndexOf('/') + 1);
}

/** What the units named come to; nothing where they gave nothing, or where it cannot be told. */
function valueOf(
  figure: FigureProvenance | undefined,
  units: ReadonlySet<string>,
): number | undefined {
  const sources = figure?.sources.filter(({ unit }) => units.has(lastOf(unit))) ?? [];
  if (figure === undefined || sources.length === 0) return undefined;
  if (figure.method === 'sum') return sumOf(sources.map(({ value }) => value));
  if (figure.method !== 'weighted-mean') return undefined;
  const numerator = sumOf(sources.map((source) => source.numerator));
  const denominator = sumOf(sources.map((source) => source.denominator));
  if (numerator === undefined || denominator === undefined || denominator === 0) return undefined;
  return (100 * numerator) / denominator;
}

function sumOf(values: readonly unknown[]): number | undefined {
  const sum = new DecimalSum();
  for (const value of values) {
    if (typeof value !== 'number') return undefined;
    sum.add(value);
  }
  return sum.total();
}

import type { IsoDate } from '../format/iso-date.js';
import { ownMember } from '../json/own-member.js';
import { indicatorsOf } from '../outline/find-in-outline.js';
import type { Outline } from '../outline/outline-schema.js';
import { periodRange } from '../round/period-range.js';
import { mapUnits, type UnitCounterpart, type UnitMapping } from '../units-over-time/map-units.js';
import type { UnitHistory } from '../units-over-time/unit-change.js';
import { compareValues, type FigureComparison } from './compare-figures.js';
import type { Consolidated } from './consolidated.js';
import { FigureTally } from './figures/figure-tally.js';
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
 * and gave the figure both times, so that like stands beside like. `undefined` where no unit of
 * theirs changed: then all of both can be compared. Figures are put together anew by their own
 * method; the latest of a part is left open.
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
  const [reportedNow, reportedBefore] = [reported(now), reported(before)];
  return {
    mapping,
    compared: alike.filter((one) => isIn(one, reportedNow, reportedBefore)).length,
    of: mapping.units.length,
    changedOn,
    figures: indicatorsOf(outline).map(({ indicator }) => {
      const figureOf = ({ provenance }: Whole) => ownMember(provenance.figures, indicator.id);
      return compareValues(indicator, valuesOf(alike, figureOf(now), figureOf(before)));
    }),
  };
}

function reported({ provenance: { units } }: Whole): ReadonlySet<string> {
  const own = units.filter(({ standing }) => standing === 'reported');
  return new Set(own.map(({ key }) => lastOf(key)));
}

/** One figure of the units that gave it in both periods: a unit that is silent once stands in neither. */
function valuesOf(
  alike: readonly UnitCounterpart[],
  now: FigureProvenance | undefined,
  before: FigureProvenance | undefined,
): { readonly now: number | undefined; readonly before: number | undefined } {
  const own = (figure: FigureProvenance | undefined) =>
    new Set(figure?.sources.map(({ unit }) => lastOf(unit)));
  const [ofNow, ofBefore] = [own(now), own(before)];
  const both = alike.filter((one) => isIn(one, ofNow, ofBefore));
  return {
    now: valueOf(now, new Set(both.map(({ unit }) => unit))),
    before: valueOf(before, new Set(both.flatMap(({ from }) => from))),
  };
}

/** Whether a unit is in the one, and all that it was made of in the other. */
function isIn(
  { unit, from }: UnitCounterpart,
  now: ReadonlySet<string>,
  before: ReadonlySet<string>,
): boolean {
  return now.has(unit) && from.every((one) => before.has(one));
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
  // The latest of some units is no figure of them all.
  if (figure === undefined || figure.method === 'latest') return undefined;
  const tally = new FigureTally(figure.method);
  for (const source of figure.sources) if (units.has(lastOf(source.unit))) tally.count(source);
  const { value } = tally.total();
  return typeof value === 'number' ? value : undefined;
}

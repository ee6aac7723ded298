import { ownMember } from '../../json/own-member.js';
import type { Contribution, FigureProvenance, Provenance } from '../provenance.js';
import { joinKeys } from '../source-register.js';
import type { FigureTask } from './figure-plan.js';
import { joinStatements, type FigureStatement } from './figure-statement.js';
import { contributionOf } from './state-figure.js';

/**
 * What the units behind a consolidated report said about a figure, each under its own name: so
 * consolidating in two steps comes to the same as in one. `undefined` where the provenance does not
 * know the figure.
 */
export function restateFigure(
  { from, method }: FigureTask,
  key: string,
  { figures }: Provenance,
): FigureStatement | undefined {
  const known = from.flatMap(({ indicator }) => ownMember(figures, indicator.id) ?? []);
  if (known.length < from.length) return undefined;
  const below = (unit: string) => joinKeys(key, unit);
  const silent = joinStatements(known.map((figure) => ({ ...figure, sources: [] })));
  const owed = new Set([...silent.notReported, ...silent.missing, ...silent.unusable]);
  const given = [...byUnit(known)].filter(([unit]) => !owed.has(unit));
  const counting = new Set(given.map(([unit]) => unit));
  return {
    sources: given.flatMap(([unit, own]) => restated(method, below(unit), own) ?? []),
    notReported: unique(silent.notReported).map(below),
    unusable: unique(silent.unusable).map(below),
    missing: unique(silent.missing).map(below),
    notApplicable: unique(silent.notApplicable)
      .filter((unit) => !counting.has(unit))
      .map(below),
  };
}

function restated(
  method: FigureTask['method'],
  unit: string,
  own: readonly Contribution[],
): Contribution | undefined {
  const [only] = own;
  const value = contributionOf(
    method,
    own.map((one) => one.value),
  );
  if (only !== undefined && own.length === 1 && method !== 'count-of-units') {
    return { ...only, unit };
  }
  return value === undefined ? undefined : { unit, value };
}

function byUnit(figures: readonly FigureProvenance[]): ReadonlyMap<string, Contribution[]> {
  const units = new Map<string, Contribution[]>();
  for (const one of figures.flatMap(({ sources }) => sources)) {
    const own = units.get(one.unit);
    if (own === undefined) units.set(one.unit, [one]);
    else own.push(one);
  }
  return units;
}

function unique(units: readonly string[]): string[] {
  return [...new Set(units)];
}

import type { Contribution, FigureProvenance } from '../provenance.js';

/** What was said about one figure: what counts, and who said what in its place. */
export type FigureStatement = Pick<
  FigureProvenance,
  'sources' | 'notReported' | 'unusable' | 'missing' | 'notApplicable'
>;

/** Why a unit that is asked gives nothing to count. */
export type Silence = Exclude<keyof FigureStatement, 'sources'>;

/**
 * What the report of one unit says about a figure; `undefined`: it was not asked. Of a consolidated
 * report it is what the units behind it say.
 */
export type Said = Contribution | Silence | FigureStatement | undefined;

const silences = ['notReported', 'unusable', 'missing', 'notApplicable'] as const;

type Joined = { -readonly [Part in keyof FigureStatement]: FigureStatement[Part][number][] };

function emptyStatement(): Joined {
  return { sources: [], notReported: [], unusable: [], missing: [], notApplicable: [] };
}

/** What all units said, in their order; `keys` names each of them. */
export function gatherStatements(all: readonly Said[], keys: readonly string[]): FigureStatement {
  const joined = emptyStatement();
  for (const [order, key] of keys.entries()) {
    const said = all[order];
    if (said === undefined) continue;
    if (typeof said === 'string') joined[said].push(key);
    else if ('unit' in said) joined.sources.push(said);
    else addTo(joined, said);
  }
  return joined;
}

/** Statements of several units as one, in their order. */
export function joinStatements(all: readonly FigureStatement[]): FigureStatement {
  const joined = emptyStatement();
  for (const one of all) addTo(joined, one);
  return joined;
}

function addTo(joined: Joined, one: FigureStatement): void {
  for (const source of one.sources) joined.sources.push(source);
  for (const why of silences) for (const unit of one[why]) joined[why].push(unit);
}

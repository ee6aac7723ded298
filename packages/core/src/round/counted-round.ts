import type { Round } from './round-schema.js';
import type { RoundState } from './round-state.js';

/** A round without the units that are excluded: they owe nothing, and their reports do not count. */
export function countedRound(round: Round, { units }: Pick<RoundState, 'units'>): Round {
  const excluded = new Set(
    units.flatMap(({ unit, excludedFor }) => (excludedFor === undefined ? [] : [unit])),
  );
  return { ...round, units: round.units.filter(({ id }) => !excluded.has(id)) };
}

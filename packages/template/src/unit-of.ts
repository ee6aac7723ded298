import type { Round, Unit } from '@baocao/core';

/**
 * The unit of a round with this id.
 * @throws RangeError when the round has no such unit.
 */
export function unitOf({ id: round, units }: Round, unitId: string): Unit {
  const unit = units.find(({ id }) => id === unitId);
  if (unit !== undefined) return unit;
  const known = units.map(({ id }) => id).join(', ');
  throw new RangeError(`The round "${round}" has no unit "${unitId}"; it has: ${known}.`);
}

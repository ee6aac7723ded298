import * as z from 'zod';
import type { RoundState } from './round-state.js';
import type { UnitProgress } from './unit-progress.js';

/**
 * Which reports of a round are consolidated, each in its last version: `submitted` takes all that
 * were sent and not sent back, `accepted` those that are accepted alone.
 */
export const countedReportsSchema = z.enum(['accepted', 'submitted']);
export type CountedReports = z.infer<typeof countedReportsSchema>;

/** The units whose report counts, in the order of the round; those excluded count nowhere. */
export function countedProgress(
  { units }: Pick<RoundState, 'units'>,
  reports: CountedReports,
): readonly UnitProgress[] {
  return units.filter(
    ({ status, versions, excludedFor }) =>
      excludedFor === undefined &&
      versions.length > 0 &&
      (reports === 'accepted' ? status === 'accepted' : status !== 'returned'),
  );
}

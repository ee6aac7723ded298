import type { RoundState, UnitProgress } from '@baocao/core';

/**
 * Which reports of a round are consolidated: what was submitted and not sent back, what was
 * accepted, or the files that units still work on.
 */
export const reportsToTake = ['submitted', 'accepted', 'drafts'] as const;
export type ReportsToTake = (typeof reportsToTake)[number];

/** The units whose report counts, in the order of the round; those excluded count nowhere. */
export function takenProgress(
  { units }: Pick<RoundState, 'units'>,
  reports: Exclude<ReportsToTake, 'drafts'>,
): readonly UnitProgress[] {
  return units.filter(
    ({ status, versions, excludedFor }) =>
      excludedFor === undefined &&
      versions.length > 0 &&
      (reports === 'accepted' ? status === 'accepted' : status !== 'returned'),
  );
}

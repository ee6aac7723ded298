import { slugSchema, type RoundState, type UnitProgress } from '@baocao/core';
import * as z from 'zod';
import type { CountedReports } from '../jobs/job.js';

/** A version of a unit's report that went into a consolidation. */
export const takenVersionSchema = z.strictObject({ unit: slugSchema, version: z.int().min(1) });
export type TakenVersion = z.infer<typeof takenVersionSchema>;

/** The versions that count, in the order of the round: of each unit the last one. */
export function takenVersions(
  { units }: Pick<RoundState, 'units'>,
  reports: CountedReports,
): readonly TakenVersion[] {
  return units
    .filter((progress) => progress.excludedFor === undefined && counts(progress, reports))
    .map(({ unit, versions }) => ({ unit, version: versions.length }));
}

function counts({ status, versions }: UnitProgress, reports: CountedReports): boolean {
  if (reports === 'accepted') return status === 'accepted';
  return versions.length > 0 && status !== 'returned';
}

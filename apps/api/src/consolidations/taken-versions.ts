import { countedProgress, slugSchema, type CountedReports, type RoundState } from '@baocao/core';
import * as z from 'zod';

/** A version of a unit's report that went into a consolidation. */
export const takenVersionSchema = z.strictObject({ unit: slugSchema, version: z.int().min(1) });
export type TakenVersion = z.infer<typeof takenVersionSchema>;

/** The versions that count, in the order of the round: of each unit the last one. */
export function takenVersions(
  state: Pick<RoundState, 'units'>,
  reports: CountedReports,
): readonly TakenVersion[] {
  return countedProgress(state, reports).map(({ unit, versions }) => ({
    unit,
    version: versions.length,
  }));
}

import { countedReportsSchema } from '@baocao/core';

/** Which reports of a round are consolidated: those that count, or the files units still work on. */
export const reportsToTake = [...countedReportsSchema.options, 'drafts'] as const;
export type ReportsToTake = (typeof reportsToTake)[number];

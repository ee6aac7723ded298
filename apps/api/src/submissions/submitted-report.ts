import type { Report } from '@baocao/core';
import { and, eq } from 'drizzle-orm';
import { refusal } from '../problems/refusal.js';
import type { Database } from '../store/database.js';
import { submissions } from '../store/tables.js';

/** A report as a unit sent it. */
export type SentVersion = {
  readonly round: string;
  readonly unit: string;
  readonly version: number;
};

/** @throws Refusal (404) where the unit has sent no such version. */
export async function submittedReport(
  db: Database,
  { round, unit, version }: SentVersion,
): Promise<Report> {
  const [kept] = await db
    .select({ report: submissions.report })
    .from(submissions)
    .where(
      and(
        eq(submissions.round, round),
        eq(submissions.unit, unit),
        eq(submissions.version, version),
      ),
    );
  if (kept === undefined) throw refusal('unknown-version', { unit, version });
  return kept.report;
}

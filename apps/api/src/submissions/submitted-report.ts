import type { Report } from '@baocao/core';
import type { ConsolidationInput } from '@baocao/core/consolidate';
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
export async function submittedReport(db: Database, sent: SentVersion): Promise<Report> {
  const [kept] = await db
    .select({ report: submissions.report })
    .from(submissions)
    .where(sentVersion(sent));
  if (kept === undefined) throw refusal('unknown-version', sent);
  return kept.report;
}

/**
 * A report as it goes into a consolidation: with the units behind it, where it has any.
 * @throws Refusal (404) where the unit has sent no such version.
 */
export async function submittedInput(db: Database, sent: SentVersion): Promise<ConsolidationInput> {
  const [kept] = await db
    .select({ report: submissions.report, provenance: submissions.provenance })
    .from(submissions)
    .where(sentVersion(sent));
  if (kept === undefined) throw refusal('unknown-version', sent);
  const { report, provenance } = kept;
  return provenance === null ? report : { report, provenance };
}

function sentVersion({ round, unit, version }: SentVersion) {
  return and(
    eq(submissions.round, round),
    eq(submissions.unit, unit),
    eq(submissions.version, version),
  );
}

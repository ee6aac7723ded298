import {
  contentHash,
  instantSchema,
  periodLabel,
  periodSchema,
  type Language,
  type Report,
} from '@baocao/core';
import type { ConsolidationInput } from '@baocao/core/consolidate';
import { and, desc, eq } from 'drizzle-orm';
import * as z from 'zod';
import type { JobInputOf } from '../jobs/job.js';
import { refusal } from '../problems/refusal.js';
import type { Database } from '../store/database.js';
import { earlierReports } from '../store/tables.js';
import type { Saver } from './stored-workbench.js';

/** A report of an earlier period from afar. */
export const earlierReportSchema = z.strictObject({
  id: z.string(),
  period: periodSchema,
  /** In the reader's language. */
  periodLabel: z.string(),
  subject: z.string(),
  /** How many units' reports it was made of; absent for a report that came by itself. */
  reported: z.int().min(0).optional(),
  addedAt: instantSchema,
});
export type EarlierReport = z.infer<typeof earlierReportSchema>;

export const earlierReportListSchema = z.strictObject({
  reports: z.array(earlierReportSchema).readonly(),
});

const reportIn = (content: ConsolidationInput): Report =>
  'report' in content ? content.report : content;

function earlierView(
  { id, content, addedAt }: Pick<typeof earlierReports.$inferSelect, 'id' | 'content' | 'addedAt'>,
  language: Language,
): EarlierReport {
  const { period, subject } = reportIn(content);
  const reported =
    'provenance' in content
      ? content.provenance.units.filter(({ standing }) => standing === 'reported').length
      : undefined;
  return {
    id,
    period,
    periodLabel: periodLabel(period, language),
    subject,
    ...(reported === undefined ? {} : { reported }),
    addedAt: addedAt.toISOString(),
  };
}

/** Keeps a report of an earlier period; one that is kept already stays as it is. */
export async function keepEarlier(
  db: Database,
  { round, content }: { readonly round: string; readonly content: ConsolidationInput },
  { by, at }: Saver,
  language: Language,
): Promise<EarlierReport> {
  // What came in as JSON and fits a schema of data is JSON.
  const hash = await contentHash(content);
  const id = hash.replace('sha256:', '').slice(0, 32);
  const row = { round, id, content, addedAt: at, addedBy: by };
  await db.insert(earlierReports).values(row).onConflictDoNothing();
  return earlierView(row, language);
}

/** As many as one answer holds, the newest. */
const most = 50;

/** The reports of earlier periods that are kept for a round, the last added first. */
export async function listEarlier(
  db: Database,
  round: string,
  language: Language,
): Promise<readonly EarlierReport[]> {
  const rows = await db
    .select()
    .from(earlierReports)
    .where(eq(earlierReports.round, round))
    .orderBy(desc(earlierReports.addedAt), desc(earlierReports.id))
    .limit(most);
  return rows.map((row) => earlierView(row, language));
}

/** @throws Refusal (422) where nothing is kept under the id. */
export async function earlierReport(
  db: Database,
  round: string,
  id: string,
): Promise<ConsolidationInput> {
  const [kept] = await db
    .select({ content: earlierReports.content })
    .from(earlierReports)
    .where(and(eq(earlierReports.round, round), eq(earlierReports.id, id)));
  if (kept === undefined) throw refusal('unknown-earlier', { earlier: id });
  return kept.content;
}

/** The ids of all reports that a consolidation is to be set beside, that of the last period first. */
export function earlierIn({ previous, earlier = [] }: JobInputOf<'consolidate'>): string[] {
  return [...new Set([...(previous === undefined ? [] : [previous]), ...earlier])];
}

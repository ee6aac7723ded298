import { canonicalJson, type Report } from '@baocao/core';
import type { Provenance } from '@baocao/core/consolidate';
import { newReport } from '@baocao/template';
import { and, eq } from 'drizzle-orm';
import { refusal } from '../problems/refusal.js';
import type { RoundPage } from '../rounds/round-book.js';
import { progressOf } from '../rounds/unit-standing.js';
import type { Database } from '../store/database.js';
import { drafts } from '../store/tables.js';

/** The report that a unit is writing; revision 0 is the form as every unit begins with it. */
export type Draft = { readonly revision: number; readonly report: Report };

/**
 * The draft of a unit.
 * @throws Refusal (404) where the round has no such unit.
 */
export async function draftOf(db: Database, page: RoundPage, unit: string): Promise<Draft> {
  progressOf(page, unit);
  const [kept] = await db
    .select({ revision: drafts.revision, report: drafts.report })
    .from(drafts)
    .where(ownDraft(page, unit));
  return kept ?? { revision: 0, report: newReport(page.template, unit) };
}

/** Where the report of a draft comes from, where it was made of the reports of others. */
export async function draftProvenance(
  db: Database,
  page: RoundPage,
  unit: string,
): Promise<Provenance | undefined> {
  const [kept] = await db
    .select({ provenance: drafts.provenance })
    .from(drafts)
    .where(ownDraft(page, unit));
  return kept?.provenance ?? undefined;
}

/** Whether two reports answer the same: what differs is around the text, such as number and day. */
export function sameAnswers(one: Report, other: Report): boolean {
  const answers = ({ responses, indicators }: Report) => canonicalJson({ responses, indicators });
  return answers(one) === answers(other);
}

/** What is saved: a report, and where it comes from; `as-kept` leaves that as it is. */
export type NewDraft = Draft & { readonly provenance: Provenance | 'as-kept' | undefined };

/** Who saves a draft, and when. */
type Saver = { readonly by: string; readonly at: Date };

/**
 * Saves a draft over the revision that its writer has seen.
 * @throws Refusal (412) when somebody else saved another meanwhile.
 */
export async function saveDraft(
  db: Database,
  page: RoundPage,
  { revision, report, provenance }: NewDraft,
  { by, at }: Saver,
): Promise<Draft> {
  const next = {
    revision: revision + 1,
    report,
    savedAt: at,
    savedBy: by,
    ...(provenance === 'as-kept' ? {} : { provenance: provenance ?? null }),
  };
  const round = page.template.round.id;
  const { unit } = report;
  const saved =
    revision === 0
      ? await db
          .insert(drafts)
          .values({ round, unit, ...next })
          .onConflictDoNothing()
          .returning()
      : await db
          .update(drafts)
          .set(next)
          .where(and(ownDraft(page, unit), eq(drafts.revision, revision)))
          .returning();
  if (saved.length > 0) return { revision: next.revision, report };
  const current = await draftOf(db, page, unit);
  throw refusal('version-changed', { current: draftTag(current) });
}

/** The version of a draft. */
export function draftTag({ revision }: Pick<Draft, 'revision'>): string {
  return `"${String(revision)}"`;
}

function ownDraft({ template }: RoundPage, unit: string) {
  return and(eq(drafts.round, template.round.id), eq(drafts.unit, unit));
}

import { periodRange, type Report } from '@baocao/core';
import { and, eq, max, ne } from 'drizzle-orm';
import type { RoundBook, RoundPage } from '../rounds/round-book.js';
import type { Database } from '../store/database.js';
import { submissions } from '../store/tables.js';

/**
 * What a unit sent for the period before that of a round: the last version, in the latest round of
 * the same template that had ended by then. `undefined` where nothing like it is kept here.
 */
export async function previousReport(
  db: Database,
  book: RoundBook,
  { template }: RoundPage,
  unit: string,
): Promise<Report | undefined> {
  const sent = await db
    .select({ round: submissions.round, version: max(submissions.version) })
    .from(submissions)
    .where(and(eq(submissions.unit, unit), ne(submissions.round, template.round.id)))
    .groupBy(submissions.round);
  const begins = periodRange(template.round.period).from;
  let last = { ended: '', round: '', version: 0 };
  for (const { round, version } of sent) {
    const other = (await book.open(db, round)).template;
    const ended = periodRange(other.round.period).to;
    if (other.id !== template.id || ended >= begins || ended <= last.ended) continue;
    last = { ended, round, version: version ?? 0 };
  }
  const [kept] = await db
    .select({ report: submissions.report })
    .from(submissions)
    .where(
      and(
        eq(submissions.unit, unit),
        eq(submissions.round, last.round),
        eq(submissions.version, last.version),
      ),
    );
  return kept?.report;
}

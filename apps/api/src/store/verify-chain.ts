import { contentHash } from '@baocao/core';
import { asc, eq } from 'drizzle-orm';
import * as z from 'zod';
import type { Database } from './database.js';
import { chainHash, chainStart } from './event-chain.js';
import { events, rounds, submissions } from './tables.js';

/** Whether what is stored of a round is still what was recorded. */
export const chainCheckSchema = z.strictObject({
  ok: z.boolean(),
  /** How many events were checked. */
  events: z.int().min(0),
  /** How many versions of reports were checked against the hashes in the events. */
  reports: z.int().min(0),
  /** Hash of the last event: note it elsewhere, and nobody can write the whole chain anew. */
  head: z.string(),
  /** The first event that is not as it was recorded, or that is missing. */
  brokenAt: z.int().min(1).optional(),
  /** Reports that are not as they were recorded, or that are missing. */
  changedReports: z.array(z.strictObject({ unit: z.string(), version: z.int().min(1) })).readonly(),
});
export type ChainCheck = z.infer<typeof chainCheckSchema>;

/** Checks the chain of a round from its first event to its head, and every report against it. */
export async function verifyChain(db: Database, round: string): Promise<ChainCheck> {
  const { stored, expected } = await chainOf(db, round);
  let hash = chainStart;
  let brokenAt: number | undefined;
  for (const [index, { seq, event, ...recorded }] of stored.entries()) {
    hash = await chainHash({ round, seq, event, previousHash: hash });
    if (seq !== index + 1 || hash !== recorded.hash) {
      brokenAt = index + 1;
      break;
    }
  }
  const whole = expected?.seq === stored.length && expected.hash === hash;
  if (brokenAt === undefined && !whole) brokenAt = stored.length + 1;
  const changedReports = await changedIn(db, round, stored);
  return {
    ok: brokenAt === undefined && changedReports.length === 0,
    events: stored.length,
    reports: stored.filter(({ event }) => isFiling(event)).length,
    head: hash,
    ...(brokenAt === undefined ? {} : { brokenAt }),
    changedReports,
  };
}

/** The chain and its head as they were at one moment: a step that is recorded meanwhile is in neither. */
async function chainOf(db: Database, round: string) {
  return db.transaction(
    async (transaction) => {
      const stored = await transaction
        .select()
        .from(events)
        .where(eq(events.round, round))
        .orderBy(asc(events.seq));
      const [expected] = await transaction
        .select({ seq: rounds.headSeq, hash: rounds.headHash })
        .from(rounds)
        .where(eq(rounds.id, round));
      return { stored, expected };
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}

type StoredEvent = Pick<typeof events.$inferSelect, 'event'>;
const isFiling = ({ kind }: StoredEvent['event']) => kind === 'submitted' || kind === 'corrected';

async function changedIn(
  db: Database,
  round: string,
  stored: readonly StoredEvent[],
): Promise<ChainCheck['changedReports']> {
  const changed: { unit: string; version: number }[] = [];
  const kept = await hashesOf(db, round);
  for (const { event } of stored) {
    if (event.kind !== 'submitted' && event.kind !== 'corrected') continue;
    const { unit, version, hash } = event;
    if (kept.get(`${unit} ${String(version)}`) !== hash) changed.push({ unit, version });
  }
  return changed;
}

/** The hashes of the reports as they are, by unit and version; a portion at a time in memory. */
async function hashesOf(db: Database, round: string): Promise<ReadonlyMap<string, string>> {
  const hashes = new Map<string, string>();
  const portion = 100;
  for (let offset = 0; ; offset += portion) {
    const rows = await db
      .select({
        unit: submissions.unit,
        version: submissions.version,
        report: submissions.report,
      })
      .from(submissions)
      .where(eq(submissions.round, round))
      .orderBy(asc(submissions.unit), asc(submissions.version))
      .limit(portion)
      .offset(offset);
    for (const { unit, version, report } of rows) {
      const hash = await contentHash(report);
      hashes.set(`${unit} ${String(version)}`, hash);
    }
    if (rows.length < portion) return hashes;
  }
}

import type { RoundEvent } from '@baocao/core';
import { eq } from 'drizzle-orm';
import type { Database } from './database.js';
import { chainHash } from './event-chain.js';
import { events, rounds } from './tables.js';

/** The last event of a round. */
export type ChainHead = { readonly seq: number; readonly hash: string };

/**
 * Locks the chain of a round until the transaction ends, and tells its head; undefined where there
 * is no such round. Who appends waits here for who is appending.
 */
export async function lockChain(db: Database, round: string): Promise<ChainHead | undefined> {
  const [head] = await db
    .select({ seq: rounds.headSeq, hash: rounds.headHash })
    .from(rounds)
    .where(eq(rounds.id, round))
    .for('update');
  return head;
}

/** Appends events behind the head of a chain that the transaction has locked. */
export async function appendEvents(
  db: Database,
  round: string,
  { head, added }: { readonly head: ChainHead; readonly added: readonly RoundEvent[] },
): Promise<ChainHead> {
  let { seq, hash } = head;
  for (const event of added) {
    const place = { round, seq: seq + 1, event, previousHash: hash };
    hash = await chainHash(place);
    seq = place.seq;
    await db.insert(events).values({ ...place, hash });
  }
  await db.update(rounds).set({ headSeq: seq, headHash: hash }).where(eq(rounds.id, round));
  return { seq, hash };
}

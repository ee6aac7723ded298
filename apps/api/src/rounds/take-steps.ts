import type { RoundEvent } from '@baocao/core';
import { refusal } from '../problems/refusal.js';
import type { ServedDeps } from '../served-deps.js';
import { appendEvents, lockChain } from '../store/append-events.js';
import type { Database } from '../store/database.js';
import { afterSteps, type RoundPage } from './round-book.js';

/**
 * Takes steps in the life of a round, all or none: decides on them by where the round stands, with
 * nobody else appending meanwhile.
 * @throws Refusal when there is no such round (404), or a step cannot be taken now (409).
 */
export async function takeSteps(
  db: Database,
  deps: ServedDeps,
  round: string,
  decide: (page: RoundPage) => readonly RoundEvent[] | Promise<readonly RoundEvent[]>,
): Promise<RoundPage> {
  const head = await lockChain(db, round);
  if (head === undefined) throw refusal('unknown-round', { round });
  const before = await deps.rounds.open(db, round);
  const added = await decide(before);
  const { page, diagnostics } = afterSteps(before, added);
  if (diagnostics.length > 0) throw refusal('illegal-step', {}, { diagnostics });
  const { seq, hash } = await appendEvents(db, round, { head, added });
  deps.log({ event: 'round', round, seq, hash, steps: added.map(({ kind }) => kind) });
  return page;
}

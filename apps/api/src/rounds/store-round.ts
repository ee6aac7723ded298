import { roundSchema, roundState, slugSchema } from '@baocao/core';
import type { Template } from '@baocao/template';
import * as z from 'zod';
import { refusal } from '../problems/refusal.js';
import { chainStart } from '../store/event-chain.js';
import type { Database } from '../store/database.js';
import { rounds } from '../store/tables.js';
import type { RoundPage } from './round-book.js';

/** What a round is made of: a template, and the round itself where it differs from the template's. */
export const newRoundSchema = z.strictObject({
  template: slugSchema,
  round: roundSchema.optional(),
});

/** Who makes a round, and when. */
type Maker = { readonly by: string; readonly at: Date };

/**
 * Stores a round on a template, with all that the template says by now: later versions of it do
 * not touch a round that runs.
 * @throws Refusal when the round names another outline (422), or its id is taken (409).
 */
export async function storeRound(
  db: Database,
  template: Template,
  { by, at }: Maker,
): Promise<RoundPage> {
  const { outline, round } = template;
  if (round.outline.id !== outline.id || round.outline.version !== outline.version) {
    throw refusal('other-outline', { outline: `${outline.id}@${outline.version}` });
  }
  const made = await db
    .insert(rounds)
    .values({
      id: round.id,
      template,
      createdAt: at,
      createdBy: by,
      headSeq: 0,
      headHash: chainStart,
    })
    .onConflictDoNothing()
    .returning({ id: rounds.id });
  if (made.length === 0) throw refusal('round-exists', { round: round.id });
  return { template, seq: 0, state: roundState(round, []).state, unitSeqs: new Map() };
}

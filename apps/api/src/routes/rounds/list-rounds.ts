import { desc, eq } from 'drizzle-orm';
import * as z from 'zod';
import { requestLanguage } from '../../http/request-language.js';
import { roundView, roundViewSchema } from '../../rounds/round-view.js';
import { defineRoute } from '../../routing/route.js';
import { rounds } from '../../store/tables.js';

export const roundListSchema = z.strictObject({ rounds: z.array(roundViewSchema).readonly() });

/** As many as one answer holds, the newest; a body opens a few rounds a year. */
const most = 200;

export const listRounds = defineRoute(
  {
    method: 'get',
    path: '/rounds',
    operationId: 'listRounds',
    summary: 'rounds.summary',
    access: ['admin', 'issuer', 'reader', 'unit'],
    answer: { json: 'RoundList' },
  },
  async ({ c, deps, db, caller }) => {
    const own = caller.round === undefined ? undefined : eq(rounds.id, caller.round);
    const ids = await db
      .select({ id: rounds.id })
      .from(rounds)
      .where(own)
      .orderBy(desc(rounds.createdAt), desc(rounds.id))
      .limit(most);
    const pages = await Promise.all(ids.reverse().map(({ id }) => deps.rounds.open(db, id)));
    return { body: { rounds: pages.map((page) => roundView(page, requestLanguage(c))) } };
  },
);

import { roundEventSchema } from '@baocao/core';
import { and, asc, eq, gt } from 'drizzle-orm';
import { z } from '@hono/zod-openapi';
import type { TextKey } from '../../openapi/operation-texts.data.js';
import { defineRoute } from '../../routing/route.js';
import { events } from '../../store/tables.js';
import { verifyChain } from '../../store/verify-chain.js';

export const eventListSchema = z.strictObject({
  events: z
    .array(
      z.strictObject({
        seq: z.int().min(1),
        event: roundEventSchema,
        previousHash: z.string(),
        hash: z.string(),
      }),
    )
    .readonly(),
});

/** As many as one answer holds. */
const most = 1_000;

export const listEvents = defineRoute(
  {
    method: 'get',
    path: '/rounds/{round}/events',
    operationId: 'listEvents',
    summary: 'events.summary',
    access: ['admin', 'issuer', 'reader'],
    query: z.object({
      after: z.coerce
        .number()
        .int()
        .min(0)
        .max(1_000_000_000)
        .optional()
        .openapi({ param: { description: 'param.after' satisfies TextKey } }),
    }),
    answer: { json: 'EventList' },
    problems: ['unknown-round'],
  },
  async ({ deps, db, params: { round }, query }) => {
    await deps.rounds.open(db, round);
    const { seq, event, previousHash, hash } = events;
    const list = await db
      .select({ seq, event, previousHash, hash })
      .from(events)
      .where(and(eq(events.round, round), gt(events.seq, query.after ?? 0)))
      .orderBy(asc(events.seq))
      .limit(most);
    return { body: { events: list } };
  },
);

export const checkChain = defineRoute(
  {
    method: 'get',
    path: '/rounds/{round}/chain',
    operationId: 'checkChain',
    summary: 'chain.summary',
    access: ['admin', 'issuer', 'reader'],
    answer: { json: 'ChainCheck' },
    problems: ['unknown-round'],
  },
  async ({ deps, db, params }) => {
    await deps.rounds.open(db, params.round);
    return { body: await verifyChain(db, params.round) };
  },
);

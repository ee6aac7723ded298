import { and, desc, eq, isNull, or } from 'drizzle-orm';
import * as z from 'zod';
import type { Caller } from '../../access/caller.js';
import { checkNewToken } from '../../access/check-new-token.js';
import { issueToken } from '../../access/issue-token.js';
import { newTokenSchema, tokenView, tokenViewSchema } from '../../access/token-view.js';
import { readAs } from '../../http/read-as.js';
import { refusal } from '../../problems/refusal.js';
import { defineRoute } from '../../routing/route.js';
import { tokens } from '../../store/tables.js';

export const tokenListSchema = z.strictObject({ tokens: z.array(tokenViewSchema).readonly() });

const access = ['admin', 'issuer'] as const;
/** As many as one answer holds: the newest, the last of them last. */
const most = 5_000;

/** Tokens of an issuing body reach no administrator's, and none of another round. */
function withinReach(caller: Caller) {
  const round = caller.round === undefined ? undefined : eq(tokens.round, caller.round);
  if (caller.role === 'admin') return round;
  return and(round, or(eq(tokens.role, 'unit'), eq(tokens.role, 'reader')));
}

export const createToken = defineRoute(
  {
    method: 'post',
    path: '/tokens',
    operationId: 'createToken',
    summary: 'createToken.summary',
    access,
    body: 'NewToken',
    writes: true,
    // An answer that is kept would keep the secret: each request makes a token of its own.
    secret: true,
    answer: { json: 'IssuedToken', status: 201 },
    problems: ['not-valid', 'unknown-round', 'unknown-unit', 'wrong-bounds'],
  },
  async ({ deps, db, caller, input }) => {
    const wanted = readAs(newTokenSchema, input);
    const { round } = wanted;
    checkNewToken(
      caller,
      wanted,
      round === undefined ? undefined : await deps.rounds.open(db, round),
    );
    const issued = await issueToken(db, deps, wanted, caller.id);
    return { body: issued, location: `/tokens/${issued.id}` };
  },
);

export const listTokens = defineRoute(
  {
    method: 'get',
    path: '/tokens',
    operationId: 'listTokens',
    summary: 'tokens.summary',
    access,
    answer: { json: 'TokenList' },
  },
  async ({ db, caller }) => {
    const rows = await db
      .select()
      .from(tokens)
      .where(withinReach(caller))
      .orderBy(desc(tokens.createdAt), desc(tokens.id))
      .limit(most);
    return { body: { tokens: rows.reverse().map(tokenView) } };
  },
);

export const revokeToken = defineRoute(
  {
    method: 'delete',
    path: '/tokens/{token}',
    operationId: 'revokeToken',
    summary: 'revokeToken.summary',
    access,
    writes: true,
    answer: { empty: 'revokeToken.ok' },
    problems: ['unknown-token'],
  },
  async ({ deps, db, caller, params }) => {
    const own = and(eq(tokens.id, params.token), withinReach(caller));
    const [known] = await db.select({ id: tokens.id }).from(tokens).where(own);
    if (known === undefined) throw refusal('unknown-token', { token: params.token });
    await db
      .update(tokens)
      .set({ revokedAt: deps.now() })
      .where(and(own, isNull(tokens.revokedAt)));
    return { body: undefined };
  },
);

import { and, eq, gt, isNull } from 'drizzle-orm';
import type { Context } from 'hono';
import type { ApiEnv } from '../api-deps.js';
import { refusal } from '../problems/refusal.js';
import type { ServedDeps } from '../served-deps.js';
import { tokens } from '../store/tables.js';
import type { Caller } from './caller.js';
import { refuseForgedWrite } from './refuse-forged-write.js';
import { secretOf } from './secret-of.js';
import { secretHash } from './token-secret.js';

/**
 * Who sends a request, by a token of ours, else by what the deployment plugs in.
 * @throws Refusal (401) for a token that is not valid (any more), 403 for a write that another site
 * makes a browser send.
 */
export async function identify(c: Context<ApiEnv>, deps: ServedDeps): Promise<Caller | undefined> {
  const found = secretOf(c.req.raw.headers);
  const byToken = found === undefined ? undefined : await tokenHolder(deps, found.secret);
  const caller = byToken ?? (await deps.authenticate?.(c.req.raw));
  if (found?.from !== 'header') refuseForgedWrite(c.req.raw);
  if (caller === undefined && found?.from === 'header') throw unauthenticated();
  return caller;
}

/** The refusal (401) of who is not known. */
export function unauthenticated() {
  return refusal('unauthenticated', {}, undefined, { 'WWW-Authenticate': 'Bearer' });
}

async function tokenHolder(
  { store, now }: ServedDeps,
  secret: string,
): Promise<Caller | undefined> {
  const [token] = await store.db
    .select({ id: tokens.id, role: tokens.role, round: tokens.round, unit: tokens.unit })
    .from(tokens)
    .where(
      and(
        eq(tokens.hash, secretHash(secret)),
        isNull(tokens.revokedAt),
        gt(tokens.expiresAt, now()),
      ),
    );
  if (token === undefined) return undefined;
  const { id, role, round, unit } = token;
  return {
    id: `token:${id}`,
    role,
    ...(round === null ? {} : { round }),
    ...(unit === null ? {} : { unit }),
  };
}

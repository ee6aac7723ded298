import type * as z from 'zod';
import type { ApiDeps } from '../api-deps.js';
import type { Database } from '../store/database.js';
import { tokens } from '../store/tables.js';
import { secretHash, tokenSecret } from './token-secret.js';
import { tokenView, type issuedTokenSchema, type NewToken } from './token-view.js';

const year = 365 * 24 * 60 * 60 * 1_000;

/** Makes a token; its secret is told here and never again. */
export async function issueToken(
  db: Database,
  { now, randomBytes }: Pick<ApiDeps, 'now' | 'randomBytes'>,
  { round, unit, expiresAt, ...token }: NewToken,
  createdBy: string,
): Promise<z.infer<typeof issuedTokenSchema>> {
  const secret = tokenSecret(randomBytes);
  const createdAt = now();
  const row = {
    ...token,
    id: Buffer.from(randomBytes(16)).toString('hex'),
    round: round ?? null,
    unit: unit ?? null,
    createdAt,
    createdBy,
    expiresAt: expiresAt === undefined ? new Date(createdAt.getTime() + year) : new Date(expiresAt),
    revokedAt: null,
  };
  await db.insert(tokens).values({ ...row, hash: secretHash(secret) });
  return { ...tokenView(row), secret };
}

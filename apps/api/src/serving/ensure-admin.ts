import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { secretHash, tokenSecret } from '../access/token-secret.js';
import type { Store } from '../store/database.js';
import { tokens } from '../store/tables.js';

/** Ten years: it is replaced by hand, by another secret in its place. */
const life = 10 * 365 * 24 * 60 * 60 * 1_000;

/** Where the first token comes from: the environment, else a file that only its owner reads. */
export type AdminSource = { readonly secret: string } | { readonly file: string };

/**
 * Makes sure that there is a token of an administrator, and gives its secret.
 * @throws RangeError for a secret from the environment that is too short to be one.
 */
export async function ensureAdmin(store: Store, source: AdminSource, now: Date): Promise<string> {
  const secret = 'secret' in source ? source.secret : await secretInFile(source.file);
  if (!/^[\w.~+/=-]{32,512}$/u.test(secret)) {
    throw new RangeError(
      'BAOCAO_ADMIN_TOKEN is no token; give at least 32 letters and digits, all of them random.',
    );
  }
  const hash = secretHash(secret);
  await store.db
    .insert(tokens)
    .values({
      id: hash.slice(0, 32),
      hash,
      role: 'admin',
      round: null,
      unit: null,
      label: 'admin',
      createdAt: now,
      createdBy: 'system',
      expiresAt: new Date(now.getTime() + life),
      revokedAt: null,
    })
    .onConflictDoNothing();
  return secret;
}

async function secretInFile(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  const secret = tokenSecret((count) => randomBytes(count));
  await writeFile(file, `${secret}\n`, { mode: 0o600 });
  return secret;
}

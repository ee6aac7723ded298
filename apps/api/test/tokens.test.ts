import { afterAll, beforeAll, expect, it } from 'vitest';
import { issuedTokenSchema } from '../src/access/token-view.js';
import { issueToken } from '../src/access/issue-token.js';
import { answers, audit, tokens } from '../src/store/tables.js';
import { readProblem } from './read-problem.js';
import { openedRound, storedApp, type StoredApp } from './stored-app.js';

let stored: StoredApp;
let issuer: string;
let now = new Date('2023-06-12T01:00:00Z');
const logged: unknown[] = [];
const log = (entry: unknown) => {
  logged.push(entry);
};

beforeAll(async () => {
  stored = await storedApp({ now: () => now, log });
  issuer = await openedRound(stored, 'tokens');
});

afterAll(() => stored.store.close());

/** A token that the issuing body makes, by the API. */
async function made(unit: string, wanted: object = {}) {
  const body = { role: 'unit', round: 'tokens', unit, label: unit, ...wanted };
  const response = await stored.call(issuer, '/tokens', { method: 'POST', body });
  expect(response.status).toBe(201);
  return issuedTokenSchema.parse(await response.json());
}

async function expectUnknown(secret: string): Promise<void> {
  const response = await stored.call(secret, '/session');
  expect(response.status).toBe(401);
  expect(response.headers.get('WWW-Authenticate')).toBe('Bearer');
  expect((await readProblem(response)).type).toBe('urn:baocao:problem:unauthenticated');
}

it('knows no token any more that was revoked', async () => {
  const { id, secret } = await made('le-chan');
  expect((await stored.call(secret, '/session')).status).toBe(200);
  const revoked = await stored.call(issuer, `/tokens/${id}`, { method: 'DELETE' });
  expect(revoked.status).toBe(204);
  await expectUnknown(secret);
});

it('knows no token any more that has expired, after a year where nothing else was said', async () => {
  const day = 24 * 60 * 60 * 1_000;
  const begun = now;
  const short = await made('hai-an', { expiresAt: new Date(begun.getTime() + day).toISOString() });
  const long = await made('hai-an');
  const status = async (secret: string) => (await stored.call(secret, '/session')).status;
  try {
    now = new Date(begun.getTime() + day - 1);
    expect(await status(short.secret)).toBe(200);
    now = new Date(begun.getTime() + day);
    await expectUnknown(short.secret);
    expect(await status(long.secret)).toBe(200);
    now = new Date(begun.getTime() + 365 * day);
    await expectUnknown(long.secret);
  } finally {
    now = begun;
  }
});

it('draws 256 random bits for each secret', async () => {
  const asked: number[] = [];
  const randomBytes = (count: number) => {
    asked.push(count);
    return stored.deps.randomBytes(count);
  };
  const wanted = { role: 'reader', label: 'random' } as const;
  const { secret } = await issueToken(
    stored.store.db,
    { now: () => now, randomBytes },
    wanted,
    'x',
  );
  expect(asked).toContain(32);
  expect(secret).toMatch(/^baocao_[\w-]{43}$/u);
});

it('keeps the secret nowhere: not in the database, the trail, the log, nor what is listed', async () => {
  const { secret } = await made('kien-an');
  await stored.call(secret, '/session');
  await stored.call(secret, '/rounds/tokens/status');
  const keyed = { 'Idempotency-Key': 'secret' };
  const again = await stored.call(issuer, '/tokens', {
    method: 'POST',
    headers: keyed,
    body: { role: 'unit', round: 'tokens', unit: 'kien-an', label: 'keyed' },
  });
  const listed = await (await stored.call(issuer, '/tokens')).text();
  const { db } = stored.store;
  const everything = [
    logged,
    listed,
    ...(await Promise.all([tokens, audit, answers].map((table) => db.select().from(table)))),
  ];
  const text = JSON.stringify(everything);
  expect(text).toContain('kien-an');
  for (const one of [secret, issuer, issuedTokenSchema.parse(await again.json()).secret]) {
    expect(text).not.toContain(one);
    expect(text).not.toContain(one.slice('baocao_'.length));
  }
});

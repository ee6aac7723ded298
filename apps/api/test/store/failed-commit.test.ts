import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { roundViewSchema } from '../../src/rounds/round-view.js';
import { rounds } from '../../src/store/tables.js';
import { roundData, storedApp, type StoredApp } from '../stored-app.js';

const at = '/rounds/commit';
const log: Readonly<Record<string, unknown>>[] = [];
const faults: unknown[] = [];

let stored: StoredApp;
let issuer: string;

beforeAll(async () => {
  stored = await storedApp({
    log: (entry) => log.push(entry),
    recordFault: (error) => `fault ${String(faults.push(error))}`,
  });
  issuer = await stored.token('issuer');
  await stored.call(issuer, '/rounds', { method: 'POST', body: roundData('commit') });
});

afterAll(() => stored.store.close());

async function issueRound(headers: Readonly<Record<string, string>>): Promise<number> {
  const shown = await stored.call(issuer, at);
  const seen = { 'If-Match': shown.headers.get('ETag') ?? '' };
  const sent = { method: 'POST', headers: { ...seen, ...headers } };
  return (await stored.call(issuer, `${at}/issue`, sent)).status;
}

/** All goes well until the very end: the database refuses when it is to commit. */
async function refuseCommits(): Promise<void> {
  const { db } = stored.store;
  await db.execute(sql`
    create function refuse_commit() returns trigger language plpgsql
    as $$ begin raise exception 'the disk is full'; end $$`);
  await db.execute(sql`
    create constraint trigger refuse_commit after insert on events
    deferrable initially deferred for each row execute function refuse_commit()`);
}

it.each([
  ['without a key', {}],
  ['under a key', { 'Idempotency-Key': 'k' }],
])('logs the head of a chain only once it is committed (%s)', async (_, headers) => {
  await refuseCommits();
  expect(await issueRound(headers)).toBe(500);
  expect(faults.splice(0)).toHaveLength(1);
  expect(log).toEqual([]);
  await stored.store.db.execute(sql`drop function refuse_commit cascade`);
  expect(roundViewSchema.parse(await (await stored.call(issuer, at)).json()).phase).toBe('draft');
});

it('logs it then, once, as the database has it', async () => {
  const shown = await stored.call(issuer, at);
  const headers = { 'If-Match': shown.headers.get('ETag') ?? '', 'Idempotency-Key': 'k' };
  for (const status of [200, 200]) {
    const answer = await stored.call(issuer, `${at}/issue`, { method: 'POST', headers });
    expect(answer.status).toBe(status);
  }
  const [row] = await stored.store.db.select().from(rounds);
  const head = { event: 'round', round: 'commit', seq: 1, hash: row?.headHash, steps: ['issued'] };
  expect(log).toEqual([head]);
});

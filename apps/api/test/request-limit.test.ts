import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPostgres, type RunningPostgres } from '../../../scripts/postgres/start-postgres.js';
import { openStore } from '../src/store/open-store.js';
import { readProblem } from './read-problem.js';
import { storedApp, type StoredApp } from './stored-app.js';

async function expectTooMany(response: Response): Promise<void> {
  expect(response.status).toBe(429);
  const seconds = Number(response.headers.get('Retry-After'));
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThanOrEqual(60);
  const { type, detail } = await readProblem(response);
  expect(type).toBe('urn:baocao:problem:too-many-requests');
  expect(detail).toContain(String(seconds));
}

describe('in one process', () => {
  let stored: StoredApp;

  beforeAll(async () => {
    stored = await storedApp({ limits: { callerRequests: 3, addressRequests: 2 } });
  });

  afterAll(() => stored.store.close());

  it('refuses what one caller sends beyond the limit, and nobody else', async () => {
    const [busy, calm] = [await stored.token('reader'), await stored.token('reader')];
    for (let sent = 0; sent < 3; sent += 1) {
      expect((await stored.call(busy, '/session')).status).toBe(200);
    }
    await expectTooMany(await stored.call(busy, '/session'));
    expect((await stored.call(calm, '/session')).status).toBe(200);
  });

  it('refuses an address that tries tokens', async () => {
    for (const guess of ['a', 'b']) {
      expect((await stored.call(guess, '/session')).status).toBe(401);
    }
    await expectTooMany(await stored.call('c', '/session'));
  });

  it('weighs what a stranger sends by its bytes, and not what a caller does', async () => {
    const open = await storedApp({ limits: { callerRequests: 3, addressRequests: 4 } });
    const check = (secret: string | undefined, kilobytes: number) =>
      open.call(secret, '/templates/hai-phong/reports/validate', {
        method: 'POST',
        body: { long: 'x'.repeat(kilobytes * 1_000) },
      });
    const known = await open.token('reader');
    expect((await check(undefined, 60)).status).toBe(200);
    await expectTooMany(await check(undefined, 60));
    for (let sent = 0; sent < 3; sent += 1) expect((await check(known, 1_000)).status).toBe(200);
    await open.store.close();
  });

  it('lets itself be asked whether it lives as often as one likes', async () => {
    for (let sent = 0; sent < 10; sent += 1) {
      expect((await stored.call(undefined, '/health')).status).toBe(200);
    }
  });
});

describe('in processes that share a database', () => {
  const limits = { callerRequests: 4, addressRequests: 2 };
  let server: RunningPostgres;
  let first: StoredApp;
  let second: StoredApp;

  beforeAll(async () => {
    server = await startPostgres();
    // Both at once, on an empty database: each waits for the tables of the other.
    const open = () => openStore({ url: server.url });
    [first, second] = await Promise.all([storedApp({ limits }, open), storedApp({ limits }, open)]);
  });

  afterAll(() => Promise.all([first.store.close(), second.store.close()]));

  it('counts what a caller sends to all of them', async () => {
    const secret = await first.token('reader');
    for (const app of [first, second, first, second]) {
      expect((await app.call(secret, '/session')).status).toBe(200);
    }
    for (const app of [first, second, first])
      await expectTooMany(await app.call(secret, '/session'));
  });

  it('goes on without the database where nothing else needs it', async () => {
    await server.stop();
    expect((await second.call(undefined, '/health')).status).toBe(200);
    expect((await second.call(undefined, '/ready')).status).toBe(503);
    expect((await second.call(undefined, '/templates')).status).toBe(200);
    await expectTooMany(await second.call(undefined, '/templates'));
  });
});

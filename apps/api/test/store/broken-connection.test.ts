import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  startPostgres,
  type RunningPostgres,
} from '../../../../scripts/postgres/start-postgres.js';
import type { Store } from '../../src/store/database.js';
import { openServerStore } from '../../src/store/open-server-store.js';
import { audit } from '../../src/store/tables.js';

let server: RunningPostgres;
let store: Store;
const lost: Error[] = [];

beforeAll(async () => {
  server = await startPostgres();
  store = await openServerStore(server.url, (error) => lost.push(error));
});

afterAll(async () => {
  await store.close();
  await server.stop();
});

it('outlives a connection that breaks in the middle of a transaction, which leaves nothing', async () => {
  const call = { actor: 'lost', operation: 'x', path: '/x', status: 200, address: '' };
  const broken = store.db.transaction(async (transaction) => {
    await transaction.insert(audit).values({ ...call, at: new Date() });
    const { rows } = (await transaction.execute<{ pid: number }>(
      sql`select pg_backend_pid() as pid`,
    )) as { rows: { pid: number }[] }; // The driver gives its rows so.
    await store.db.execute(sql`select pg_terminate_backend(${rows[0]?.pid}, 10000)`);
    await expect.poll(() => lost.length).toBeGreaterThan(0);
    await transaction.insert(audit).values({ ...call, at: new Date() });
  });
  await expect(broken).rejects.toThrow();
  expect(await store.db.select().from(audit)).toEqual([]);
});

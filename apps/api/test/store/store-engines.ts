import { startPostgres } from '../../../../scripts/postgres/start-postgres.js';
import type { Store } from '../../src/store/database.js';
import { openStore } from '../../src/store/open-store.js';

/** Every engine that the store runs on, each with what opens an empty one. */
export const storeEngines: readonly [Store['engine'], () => Promise<Store>][] = [
  ['PGlite', () => openStore({ folder: undefined })],
  ['PostgreSQL', openPostgres],
];

async function openPostgres(): Promise<Store> {
  const server = await startPostgres();
  const store = await openStore({ url: server.url });
  const close = async () => {
    await store.close();
    await server.stop();
  };
  return { ...store, close };
}

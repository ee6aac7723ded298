import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Store } from './database.js';
import { holdFolder } from './hold-folder.js';
import { migrationsFolder } from './migrations-folder.js';
import * as tables from './tables.js';

/**
 * The store in a folder, with PostgreSQL inside this process; in memory without a folder. A commit
 * is in the files before it is answered.
 * @throws FolderInUse while another process has the folder.
 */
export async function openFolderStore(folder?: string): Promise<Store> {
  if (folder !== undefined) await mkdir(folder, { recursive: true });
  const hold = folder === undefined ? undefined : await holdFolder(folder);
  const engine = new PGlite(folder === undefined ? 'memory://' : join(folder, 'pgdata'));
  const close = async () => {
    await engine.close();
    await hold?.release();
  };
  try {
    const db = drizzle({ client: engine, schema: tables });
    await migrate(db, { migrationsFolder: migrationsFolder() });
    const ping = async () => {
      await engine.query('select 1');
    };
    return { db, engine: 'PGlite', shared: false, ping, close };
  } catch (error) {
    await close();
    throw error;
  }
}

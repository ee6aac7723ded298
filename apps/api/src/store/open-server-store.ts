import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import { Pool } from 'pg';
import type { Store } from './database.js';
import { migrationsFolder } from './migrations-folder.js';
import * as tables from './tables.js';

/** How long a query may take, and how long one may wait for a connection, in milliseconds. */
const patience = 30_000;
/** Any number that all processes share: they migrate one after the other. */
const migrationLock = 7_042_023;

/**
 * The store on a PostgreSQL server, which any number of processes may share.
 * @param lost - told of a connection that broke between two queries, of a transaction too; whoever
 * uses it fails, the next one takes another
 */
export async function openServerStore(
  url: string,
  lost: (error: Error) => void = () => undefined,
): Promise<Store> {
  const pool = new Pool({
    connectionString: url,
    max: 10,
    statement_timeout: patience,
    connectionTimeoutMillis: patience,
  });
  pool.on('error', lost);
  // The pool listens only while nobody has the connection; unheard, the break would end the process.
  pool.on('connect', (client) => client.on('error', lost));
  const db = drizzle({ client: pool, schema: tables });
  const client = await pool.connect();
  try {
    const alone = drizzle({ client });
    await alone.execute(sql`select pg_advisory_lock(${migrationLock})`);
    await migrate(alone, { migrationsFolder: migrationsFolder() });
    await alone.execute(sql`select pg_advisory_unlock(${migrationLock})`);
  } catch (error) {
    client.release(true);
    await pool.end();
    throw error;
  }
  client.release();
  const ping = async () => {
    await pool.query('select 1');
  };
  return { db, engine: 'PostgreSQL', shared: true, ping, close: () => pool.end() };
}

import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type * as tables from './tables.js';

/** A connection or a transaction, whichever PostgreSQL is behind it. */
export type Database = PgDatabase<PgQueryResultHKT, typeof tables>;

/** Where the API keeps everything. */
export type Store = {
  readonly db: Database;
  /** What is behind it, for people who look after it: "PGlite" or "PostgreSQL". */
  readonly engine: 'PGlite' | 'PostgreSQL';
  /** Other processes may use it at the same time. */
  readonly shared: boolean;
  /** Asks the engine for an answer. @throws when it gives none. */
  readonly ping: () => Promise<void>;
  readonly close: () => Promise<void>;
};

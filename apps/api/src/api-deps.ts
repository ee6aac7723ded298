import { limits } from '@baocao/core';
import type { Template } from '@baocao/template';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { LanguageVariables } from 'hono/language';
import type { Registry } from 'prom-client';
import type { Caller } from './access/caller.js';
import type { Store } from './store/database.js';

/** How much the API takes in. */
export type ApiLimits = {
  /** Bytes of a report or an outline to check. */
  readonly bodyBytes: number;
  /** Bytes of a report to make a document of: drawing takes seconds for each million. */
  readonly renderBytes: number;
  /** Bytes of a Word file. */
  readonly uploadBytes: number;
  /** Word files read at once, those of callers and those of strangers counted apart. */
  readonly uploadsAtOnce: number;
  /** How many more may wait for their turn. */
  readonly uploadsWaiting: number;
  /** Requests of one caller in a minute. */
  readonly callerRequests: number;
  /** Requests without a valid token from one address in a minute: an office may share one. */
  readonly addressRequests: number;
};

/** A report of 1 MB has some 300 pages. */
export const defaultLimits: ApiLimits = {
  bodyBytes: limits.jsonBytes,
  renderBytes: 1_000_000,
  uploadBytes: 10_000_000,
  uploadsAtOnce: 2,
  uploadsWaiting: 10,
  callerRequests: 600,
  addressRequests: 600,
};

/** What the API needs of the world. */
export type ApiDeps = {
  /** The templates it serves, each with an id of its own. */
  readonly templates: readonly Template[];
  /** Where rounds, reports and everything else is kept. */
  readonly store: Store;
  /** The moment that is recorded, and stamped into the files it makes. */
  readonly now: () => Date;
  /** As many random bytes, for secrets and ids. */
  readonly randomBytes: (count: number) => Uint8Array;
  /** Keeps an error that is a bug of ours, and gives the id under which it can be found. */
  readonly recordFault: (error: unknown) => string;
  /** Keeps a line of the running log; nothing secret is ever in it. */
  readonly log: (entry: Readonly<Record<string, unknown>>) => void;
  /** Where a request comes from, to count what one address sends; absent: all from one. */
  readonly addressOf?: (environment: unknown) => string;
  /**
   * Tells who sends a request that is not known by one of our tokens: a session of OpenID Connect,
   * a certificate. Absent, or undefined for a request: nobody.
   */
  readonly authenticate?: (request: Request) => Promise<Caller | undefined>;
  /** The program of the pages that checks a draft as it is written; absent: checked when saved. */
  readonly liveScript?: string;
  /** Measures of the process, to be told beside those of the app. */
  readonly registry?: Registry;
  /** Where given, in place of `defaultLimits`. */
  readonly limits?: Partial<ApiLimits>;
};

export type ApiEnv = { Variables: LanguageVariables };

export type Api = OpenAPIHono<ApiEnv>;

import type { Template } from '@baocao/template';
import type { Caller } from '../access/caller.js';
import type { ApiLimits } from '../api-deps.js';
import type { StorePlace } from '../store/open-store.js';
import type { AdminSource } from './ensure-admin.js';
import type { ServerAddress } from './server-address.js';

/** A line of the log: JSON, without anything secret. */
export type LogEntry = Readonly<Record<string, unknown>>;

/** How long a server waits for others, in milliseconds. */
export type ServerTimes = {
  /** For a request to arrive whole. */
  readonly request: number;
  /** For its head. */
  readonly head: number;
  /**
   * For the next request on a connection: longer than proxies wait (60 seconds as a rule), so that
   * none is closed just when a request is on its way.
   */
  readonly idle: number;
  /** For requests to end after the server was told to stop. */
  readonly grace: number;
};

/** How a server runs. */
export type ServerOptions = ServerAddress & {
  readonly templates: readonly Template[];
  readonly place: StorePlace;
  readonly admin: AdminSource;
  /** Takes jobs from the queue too. */
  readonly work: boolean;
  readonly log: (entry: LogEntry) => void;
  /** Who sends a request without a token of ours: OpenID Connect, for one. */
  readonly authenticate?: (request: Request) => Promise<Caller | undefined>;
  /** How long it waits, where not as usual. */
  readonly times?: Partial<ServerTimes>;
  /** How much it takes in, where not the usual. */
  readonly limits?: Partial<ApiLimits>;
  /** The program of the pages; absent: that which was built beside the server, if any. */
  readonly liveScript?: string;
  /** The address as a proxy in front tells it (`X-Forwarded-For`); only behind one. */
  readonly trustProxy?: boolean;
};

/** A server that runs. */
export type RunningServer = {
  readonly origin: string;
  /** The secret of the administrator. */
  readonly admin: string;
  /** Takes no more requests and jobs, ends those it has, closes the store. */
  readonly stop: () => Promise<void>;
};

import { RateLimiterDrizzle, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { ApiLimits } from '../api-deps.js';
import { refusal } from '../problems/refusal.js';
import type { Store } from '../store/database.js';
import { requestCounts } from '../store/tables.js';

/** Counts requests, and refuses those beyond the limit. */
export type RequestCounter = {
  /**
   * @param requests - as how many it counts; 1 if absent
   * @throws Refusal (429) with the seconds to wait.
   */
  readonly count: (by: 'caller' | 'address', key: string, requests?: number) => Promise<void>;
};

const minute = 60;

/** A counter by the minute: one for all processes that share a store. */
export function requestCounter(limits: ApiLimits, store: Store): RequestCounter {
  const counters = {
    caller: limiter('caller', limits.callerRequests, store),
    address: limiter('address', limits.addressRequests, store),
  };
  return {
    count: async (by, key, requests = 1) => {
      try {
        await counters[by].consume(key, requests);
      } catch (rejected) {
        if (!(rejected instanceof RateLimiterRes)) throw rejected;
        const seconds = Math.max(1, Math.ceil(rejected.msBeforeNext / 1_000));
        throw refusal('too-many-requests', { seconds }, undefined, {
          'Retry-After': String(seconds),
        });
      }
    },
  };
}

function limiter(keyPrefix: string, points: number, { shared, db }: Store) {
  const own = { keyPrefix, points, duration: minute };
  const inProcess = new RateLimiterMemory(own);
  if (!shared) return inProcess;
  return new RateLimiterDrizzle({
    ...own,
    storeClient: db,
    schema: requestCounts,
    // Who is beyond the limit costs the database nothing more.
    inMemoryBlockOnConsumed: points + 1,
    // Without the database every process counts by itself.
    insuranceLimiter: inProcess,
    clearExpiredByTimeout: false,
  });
}

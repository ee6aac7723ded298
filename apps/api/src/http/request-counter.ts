import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { ApiLimits } from '../api-deps.js';
import { refusal } from '../problems/refusal.js';

/** Counts the requests of this process, and refuses those beyond the limit. */
export type RequestCounter = {
  /** @throws Refusal (429) with the seconds to wait. */
  readonly count: (by: 'caller' | 'address', key: string) => Promise<void>;
};

const minute = 60;

/** A counter by the minute. */
export function requestCounter(limits: ApiLimits): RequestCounter {
  const counters = {
    caller: new RateLimiterMemory({ points: limits.callerRequests, duration: minute }),
    address: new RateLimiterMemory({ points: limits.addressRequests, duration: minute }),
  };
  return {
    count: async (by, key) => {
      try {
        await counters[by].consume(key);
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

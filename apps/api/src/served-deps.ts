import type { ApiDeps, ApiLimits } from './api-deps.js';
import type { AppMetrics } from './metrics/app-metrics.js';
import type { RoundBook } from './rounds/round-book.js';
import type { RequestCounter } from './http/request-counter.js';

/** The dependencies as routes see them, with what the app adds of its own. */
export type ServedDeps = Omit<ApiDeps, 'limits'> & {
  readonly limits: ApiLimits;
  readonly counter: RequestCounter;
  readonly rounds: RoundBook;
  readonly metrics: AppMetrics;
  /** The OpenAPI document, with keys in the place of words. */
  readonly openApi: () => object;
};

import type { ApiDeps, ApiLimits } from './api-deps.js';
import type { AppMetrics } from './metrics/app-metrics.js';
import type { RoundBook } from './rounds/round-book.js';
import type { RequestCounter } from './http/request-counter.js';
import type { Gate } from './uploads/gate.js';

/** The dependencies as routes see them, with what the app adds of its own. */
export type ServedDeps = Omit<ApiDeps, 'limits'> & {
  readonly limits: ApiLimits;
  readonly counter: RequestCounter;
  readonly rounds: RoundBook;
  /** Where Word files wait to be read: strangers do not keep callers waiting. */
  readonly imports: { readonly callers: Gate; readonly strangers: Gate };
  readonly metrics: AppMetrics;
  /** The OpenAPI document, with keys in the place of words. */
  readonly openApi: () => object;
};

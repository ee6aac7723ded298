import { DrizzleQueryError } from 'drizzle-orm';

/**
 * What the log keeps of a bug: where it happened. Of a query that failed never the values, which
 * are what people wrote.
 */
export function faultText(error: unknown): string {
  if (error instanceof DrizzleQueryError)
    return `Failed query: ${error.query}\n${faultText(error.cause)}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

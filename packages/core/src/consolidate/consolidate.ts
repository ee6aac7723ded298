import type { Consolidated, ConsolidationInput } from './consolidated.js';
import { createConsolidation, type ConsolidationOptions } from './create-consolidation.js';

/**
 * Many reports as one, with the origin of every figure and statement. Takes them one by one, so
 * that an iterator which reads them from somewhere holds one at a time.
 * @throws RangeError for two reports of one unit.
 */
export async function consolidate(
  options: ConsolidationOptions,
  reports: Iterable<ConsolidationInput> | AsyncIterable<ConsolidationInput>,
): Promise<Consolidated> {
  const consolidation = createConsolidation(options);
  for await (const report of reports) consolidation.add(report);
  return consolidation.finish();
}

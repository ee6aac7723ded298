import type { Outline } from '../outline/outline-schema.js';
import { parseReport } from '../parse/parse-report.js';
import { parseWith } from '../parse/parse-with.js';
import type { Parsed } from '../parse/parsed.js';
import { consolidatedSchema, type ConsolidationInput } from './consolidated.js';

/** Reads a consolidated report with its provenance, or a report by itself, whichever the data are. */
export function parseConsolidationInput(
  input: unknown,
  outline: Outline,
): Parsed<ConsolidationInput> {
  const isWhole = typeof input === 'object' && input !== null && 'provenance' in input;
  return isWhole ? parseWith(consolidatedSchema, input) : parseReport(input, outline);
}

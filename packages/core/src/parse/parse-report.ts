import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Outline } from '../outline/outline-schema.js';
import { addressOfPath } from '../report/address-of-path.js';
import { reportSchema, type Report } from '../report/report-schema.js';
import { fromAuthored } from './from-authored.js';
import { parseWith } from './parse-with.js';
import type { Parsed } from './parsed.js';

/**
 * Reads a report from outside, hand-written forms included: a response as plain text, a figure as a
 * bare value, `null` for what is still open. Ids that the outline lacks are kept: a rule tells.
 */
export function parseReport(input: unknown, outline: Pick<Outline, 'nodes'>): Parsed<Report> {
  const parsed = parseWith(reportSchema, input, fromAuthored);
  return { ...parsed, diagnostics: parsed.diagnostics.map((one) => addressed(one, outline)) };
}

function addressed(diagnostic: Diagnostic, outline: Pick<Outline, 'nodes'>): Diagnostic {
  const address = addressOfPath(outline, diagnostic.path);
  return address === undefined ? diagnostic : { ...diagnostic, address };
}

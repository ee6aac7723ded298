import { parseReport, type Report } from '@baocao/core';
import type { Template } from '@baocao/template';
import { refusal } from '../problems/refusal.js';

/**
 * Reads a report that is sent for one unit of a round; it may be unfinished and faulty.
 * @throws Refusal (422) when it is no report, or names another round, outline or unit.
 */
export function readOwnReport(input: unknown, { outline, round }: Template, unit: string): Report {
  const parsed = parseReport(input, outline);
  if (!parsed.ok) throw refusal('not-a-report', {}, { diagnostics: parsed.diagnostics, outline });
  const report = parsed.value;
  if (report.round !== round.id || report.unit !== unit) {
    throw refusal('other-report', { round: report.round, unit: report.unit });
  }
  if (report.outline.id !== outline.id || report.outline.version !== outline.version) {
    throw refusal('other-outline', { outline: `${outline.id}@${outline.version}` });
  }
  return report;
}

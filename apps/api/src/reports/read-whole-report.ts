import { parseReport, runRules, type Report } from '@baocao/core';
import {
  otherOutlineRule,
  responseOnGroupRule,
  unknownIndicatorRule,
  unknownSectionRule,
} from '@baocao/core/rules';
import type { Template } from '@baocao/template';
import { refusal } from '../problems/refusal.js';

/** What these find has no place in the document. */
const losses = [otherOutlineRule, unknownSectionRule, responseOnGroupRule, unknownIndicatorRule];

/**
 * Reads a report that can be drawn whole, faulty as it may be.
 * @throws Refusal (422) when it is no report, or has content that the outline has no place for.
 */
export function readWholeReport(input: unknown, template: Template): Report {
  const { outline } = template;
  const parsed = parseReport(input, outline);
  if (!parsed.ok) throw refusal('not-a-report', {}, { diagnostics: parsed.diagnostics, outline });
  return wholeReport(parsed.value, template);
}

/** @throws Refusal (422) when a report has content that the outline has no place for. */
export function wholeReport(report: Report, { id, outline, round }: Template): Report {
  const diagnostics = runRules(losses, { report, outline, round });
  if (diagnostics.length > 0) {
    throw refusal('not-on-this-outline', { template: id }, { diagnostics, outline });
  }
  return report;
}

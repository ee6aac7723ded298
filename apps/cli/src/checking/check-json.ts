import type { Language } from '@baocao/core';
import { jsonText } from '../files/json-text.js';
import { findingEntries } from '../findings/findings-json.js';
import type { RoundCheckResult } from './check-reports.js';
import type { RuleTimings } from './rule-timings.js';

/** A check for programs: each report with its score, and every finding. */
export function checkJson(
  { findings, reports, units }: RoundCheckResult,
  language: Language,
  timings: RuleTimings | undefined,
): string {
  const result = {
    reports: reports.map(({ file, completeness, score, suppressed }) => ({
      file,
      score,
      share: completeness?.share,
      suppressed: suppressed.map(({ diagnostic: { code, path }, suppression }) => ({
        code,
        path,
        reason: suppression.reason,
        until: suppression.until,
      })),
    })),
    units,
    findings: findingEntries(findings, language),
    timings: timings && Object.fromEntries(timings.measured()),
  };
  return jsonText(result);
}

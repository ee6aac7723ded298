import type { Completeness } from '@baocao/core';
import { countsText } from '../findings/findings-text.js';
import type { Session } from '../session.js';
import type { CheckedReport } from './check-report.js';
import type { RoundCheckResult } from './check-reports.js';

/** The lines under the findings: how complete each report is, and what was found in all. */
export function checkSummary(
  { findings, reports, units }: RoundCheckResult,
  session: Session,
): string {
  const { say } = session;
  return [
    ...reports.flatMap((report) => completenessLine(report, session)),
    ...(units === undefined ? [] : [say('check.reports', units)]),
    countsText(findings, session),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function completenessLine({ file, completeness }: CheckedReport, { say }: Session): string[] {
  if (completeness === undefined) return [];
  const { sections, indicators, share } = completeness;
  return [
    say('check.completeness', {
      file,
      ...answered(completeness),
      allSections: sections.length,
      allIndicators: indicators.length,
      // Rounded down: a report with anything open is not 100 % complete.
      share: Math.floor(share * 100),
    }),
  ];
}

function answered({ sections, indicators, sectionCounts, indicatorCounts }: Completeness) {
  return {
    sections: sections.length - sectionCounts.empty - sectionCounts.missing,
    indicators: indicators.length - indicatorCounts['not-reported'] - indicatorCounts.missing,
  };
}

import { formatNumber, type Completeness } from '@baocao/core';
import { countsText } from '../findings/findings-text.js';
import type { Session } from '../session.js';
import type { CheckedReport } from './check-report.js';
import type { RoundCheckResult } from './check-reports.js';
import type { RuleTimings } from './rule-timings.js';

/** Rules whose times are worth a line. */
const slowest = 15;

/** The lines under the findings: how complete and how good each report is, and what was found. */
export function checkSummary(
  { findings, reports, units }: RoundCheckResult,
  session: Session,
  timings?: RuleTimings,
): string {
  const { say } = session;
  return [
    ...reports.flatMap((report) => reportLines(report, session)),
    ...(units === undefined ? [] : [say('check.reports', units)]),
    countsText(findings, session),
    ...(findings.length === 0 ? [] : [say('check.explainHint')]),
    ...(timings === undefined ? [] : timingLines(timings, session)),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function reportLines(report: CheckedReport, session: Session): string[] {
  return [
    ...completenessLine(report, session),
    ...scoreLine(report, session),
    ...suppressedLines(report, session),
  ];
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

/** 100 less what is missing and what each rule takes off, so that anybody can add it up. */
function scoreLine({ score }: CheckedReport, { say, language }: Session): string[] {
  if (score === undefined) return [];
  const said = (points: number) => (language === 'vi' ? formatNumber(points) : String(points));
  const lost = [
    ...(score.missing === 0 ? [] : [say('check.scoreMissing', { points: said(score.missing) })]),
    ...score.deductions.map(({ code, count, points }) =>
      say('check.scoreDeduction', { code, count, points: said(points) }),
    ),
  ];
  return lost.length === 0
    ? [say('check.scoreFull')]
    : [say('check.score', { points: said(score.points), lost: lost.join('; ') })];
}

function suppressedLines({ suppressed }: CheckedReport, { say }: Session): string[] {
  return suppressed.map(({ diagnostic: { code, address, path }, suppression }) =>
    say('check.suppressed', {
      code,
      where: address ?? path,
      reason: suppression.reason,
      until: suppression.until,
    }),
  );
}

function answered({ sections, indicators, sectionCounts, indicatorCounts }: Completeness) {
  return {
    sections: sections.length - sectionCounts.empty - sectionCounts.missing,
    indicators: indicators.length - indicatorCounts['not-reported'] - indicatorCounts.missing,
  };
}

function timingLines(timings: RuleTimings, { say }: Session): string[] {
  const measured = timings.measured();
  const all = measured.reduce((sum, [, milliseconds]) => sum + milliseconds, 0);
  return [
    say('check.timings', { total: all.toFixed(1), rules: measured.length }),
    ...measured
      .slice(0, slowest)
      .map(([code, milliseconds]) => `  ${milliseconds.toFixed(1).padStart(8)} ms  ${code}`),
  ];
}

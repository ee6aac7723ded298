import {
  applySuppressions,
  completenessOf,
  runRules,
  scoreOf,
  type Completeness,
  type IsoDate,
  type Report,
  type Score,
  type SuppressedFinding,
} from '@baocao/core';
import { rulesAgainst, ruleSettingsFor, type Phase, type Preset } from '@baocao/core/rules';
import { registerOf } from '@baocao/template';
import type { Finding, ReadResult } from '../reading/finding.js';
import type { OpenReport, ReportSubject } from '../reading/read-report.js';
import type { RuleTimings } from './rule-timings.js';

/** How a check is done. */
export type CheckPolicy = {
  readonly preset?: Preset | undefined;
  readonly phase?: Phase | undefined;
  /** The day on which suppressions have to hold. */
  readonly asOf: IsoDate;
  readonly timings?: RuleTimings | undefined;
};

/** What one report is compared with. */
export type OtherReports = {
  readonly previous?: Report | undefined;
  readonly peers: readonly Report[];
};

/** What came of checking one file. */
export type CheckedReport = {
  readonly file: string;
  readonly findings: readonly Finding[];
  /** What the report lets stand, with its reasons. */
  readonly suppressed: readonly SuppressedFinding[];
  /** Absent, as what follows, where the file could not be read as a report. */
  readonly report?: Report;
  readonly completeness?: Completeness;
  readonly score?: Score;
};

/** Checks a report that was read against the round it belongs to. */
export function checkReport(
  file: string,
  read: ReadResult<OpenReport>,
  others: OtherReports,
  policy: CheckPolicy,
): CheckedReport {
  if (!read.ok) return { file, findings: read.findings, suppressed: [] };
  const { report, template, findingsOf } = read.value;
  const found = applyRules(read.value, others, policy);
  const { diagnostics, suppressed } = applySuppressions(found, report, policy.asOf);
  const findings = [...read.findings, ...findingsOf(diagnostics)];
  const kind = template.round.units.find(({ id }) => id === report.unit)?.kind;
  const completeness = completenessOf(report, template.outline, kind);
  const score = scoreOf(
    findings.map(({ diagnostic }) => diagnostic),
    completeness,
  );
  return { file, findings, suppressed, report, completeness, score };
}

function applyRules(
  { report, template }: ReportSubject,
  { previous, peers }: OtherReports,
  { preset, phase, timings }: CheckPolicy,
) {
  const { outline, round, styleProfile: profile, ruleSettings: own } = template;
  const subject = {
    ...{ report, outline, round },
    ...(previous === undefined ? {} : { previous }),
    ...(peers.length === 0 ? {} : { peers }),
  };
  const settings = ruleSettingsFor({ preset, phase, profile, own });
  return runRules(rulesAgainst(registerOf(template)), subject, settings, timings?.around);
}

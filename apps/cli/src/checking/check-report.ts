import {
  completenessOf,
  scoreOf,
  type Completeness,
  type IsoDate,
  type Report,
  type Score,
  type SuppressedFinding,
} from '@baocao/core';
import type { Phase, Preset } from '@baocao/core/rules';
import { findingsOn } from '@baocao/template';
import type { Finding, ReadResult } from '../reading/finding.js';
import type { OpenReport } from '../reading/read-report.js';
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
  const { asOf: on, phase, preset, timings } = policy;
  const how = { on, phase, preset, ...others, around: timings?.around };
  const { diagnostics, suppressed } = findingsOn(report, template, how);
  const findings = [...read.findings, ...findingsOf(diagnostics)];
  const kind = template.round.units.find(({ id }) => id === report.unit)?.kind;
  const completeness = completenessOf(report, template.outline, kind);
  const score = scoreOf(
    findings.map(({ diagnostic }) => diagnostic),
    completeness,
  );
  return { file, findings, suppressed, report, completeness, score };
}

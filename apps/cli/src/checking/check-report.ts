import {
  completenessOf,
  scoreOf,
  type Completeness,
  type Report,
  type Score,
  type SuppressedFinding,
} from '@baocao/core';
import { findingsOn, type CheckPolicy } from '@baocao/template';
import type { Finding, ReadResult } from '../reading/finding.js';
import type { OpenReport } from '../reading/read-report.js';

/** What one report is compared with. */
export type OtherReports = Pick<CheckPolicy, 'previous' | 'peers'>;

/** How all files are checked, whatever each is compared with. */
export type FileCheckPolicy = Omit<CheckPolicy, keyof OtherReports>;

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
  { on, phase, preset, around }: FileCheckPolicy,
): CheckedReport {
  if (!read.ok) return { file, findings: read.findings, suppressed: [] };
  const { report, template, findingsOf } = read.value;
  const policy = { on, phase, preset, around, ...others };
  const { diagnostics, suppressed } = findingsOn(report, template, policy);
  const findings = [...read.findings, ...findingsOf(diagnostics)];
  const kind = template.round.units.find(({ id }) => id === report.unit)?.kind;
  const completeness = completenessOf(report, template.outline, kind);
  const score = scoreOf(
    findings.map(({ diagnostic }) => diagnostic),
    completeness,
  );
  return { file, findings, suppressed, report, completeness, score };
}

import {
  contentHash,
  submissionVerdict,
  vietnamDay,
  type Acknowledgement,
  type Diagnostic,
  type IsoDate,
  type Report,
  type RoundEvent,
} from '@baocao/core';
import { findingsBeforeSigning } from '@baocao/template';
import { fileDiagnostic } from '../reading/file-diagnostic.js';
import { displayPath } from '../files/display-path.js';
import { jsonText } from '../files/json-text.js';
import type { Finding } from '../reading/finding.js';
import { readReport } from '../reading/read-report.js';
import { reportFileOf, submittedFileOf } from '../round-folder/round-folder.js';
import type { Session } from '../session.js';
import { usageError } from '../usage-error.js';
import { findProgress, findUnit } from './find-unit.js';
import type { RoundLife } from './open-round.js';
import type { Plan } from './take-steps.js';

/** Warnings that are let stand: codes or all of them, and why. */
export type AcknowledgeOptions = {
  readonly codes: 'all' | readonly string[];
  readonly note?: string | undefined;
};

/** What is said of a report when it is handed in. */
export type SubmitOptions = {
  readonly head: Pick<RoundEvent, 'at' | 'by'>;
  readonly acknowledge: AcknowledgeOptions;
  readonly receivedOn: IsoDate | undefined;
  readonly complete: boolean;
  /** Why, for a correction after closing. */
  readonly correction?: string | undefined;
};

/**
 * The steps by which a unit hands in the report it has worked on: the rules are run as before
 * signing, errors stop it, warnings have to be acknowledged. A report that is here already in the
 * very same words needs no step.
 * @throws UsageError where the unit, or its report file, is not there.
 */
export async function submitReport(
  session: Session,
  life: RoundLife,
  unitId: string,
  options: SubmitOptions,
): Promise<Plan> {
  const { io } = session;
  const { folder, template } = life;
  const unit = findUnit(session, life, unitId);
  const progress = findProgress(session, life, unitId);
  const path = await reportFileOf(io, folder, unit.id);
  if (path === undefined) {
    throw usageError('round.noReport', { unit: unit.name, id: unit.id });
  }
  const read = await readReport(io, path, template);
  if (!read.ok) return { events: [], findings: read.findings };
  const { report, findingsOf } = read.value;
  const ruled = findingsBeforeSigning(report, template, { on: vietnamDay(options.head.at) });
  const found = [...read.findings, ...findingsOf(ruled)];
  const place = { file: displayPath(io, path) };
  if (report.unit !== unit.id) {
    const diagnostic = fileDiagnostic('round/other-unit', { unit: unit.name, found: report.unit });
    return { events: [], findings: [{ ...place, diagnostic }] };
  }
  const hash = await contentHash(report);
  const last = progress.versions.at(-1);
  if (last?.hash === hash && progress.status !== 'returned') {
    return { events: [], findings: found.filter(isNote) };
  }
  const { open, acknowledged } = settleWarnings(found, options.acknowledge);
  const version = progress.versions.length + 1;
  const event = eventOf(report, { version, hash, acknowledged }, options);
  const findings = [...found, ...open.map((diagnostic) => ({ ...place, diagnostic }))];
  return { events: [event], files: [frozen(folder, report, version)], findings };
}

function isNote({ diagnostic }: Finding): boolean {
  return diagnostic.severity === 'info';
}

/** The warnings that are acknowledged, and one problem for all that are not. */
function settleWarnings(
  findings: readonly Finding[],
  { codes, note }: AcknowledgeOptions,
): { open: readonly Diagnostic[]; acknowledged: readonly Acknowledgement[] } {
  const diagnostics = findings.map(({ diagnostic }) => diagnostic);
  const acknowledgements = diagnostics
    .filter(
      ({ severity, code }) => severity === 'warning' && (codes === 'all' || codes.includes(code)),
    )
    .map(({ code, path }) => ({ code, path, ...(note === undefined ? {} : { note }) }));
  const { open, acknowledged } = submissionVerdict(diagnostics, acknowledgements);
  const count = open.length;
  return {
    open: count === 0 ? [] : [fileDiagnostic('round/unseen-warnings', { count })],
    acknowledged: acknowledged.map(({ acknowledgement }) => acknowledgement),
  };
}

function eventOf(
  { unit, header: { number, date } }: Report,
  filing: { version: number; hash: string; acknowledged: readonly Acknowledgement[] },
  { head, receivedOn, complete, correction }: SubmitOptions,
): RoundEvent {
  const filed = {
    ...head,
    unit,
    ...filing,
    ...(number === undefined ? {} : { number }),
    ...(date === undefined ? {} : { date }),
    ...(receivedOn === undefined ? {} : { receivedOn }),
    declaredComplete: complete,
  };
  return correction === undefined
    ? { kind: 'submitted', ...filed }
    : { kind: 'corrected', ...filed, reason: correction };
}

/** The report as it was received, whatever becomes of the file that the unit works on. */
function frozen(folder: string, report: Report, version: number) {
  const text = jsonText(report);
  return {
    path: submittedFileOf(folder, report.unit, version),
    bytes: new TextEncoder().encode(text),
  };
}

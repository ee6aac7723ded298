import { coreDiagnostic } from '../../diagnostics/core-diagnostic.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { vietnamDay } from '../../format/instant.js';
import type { Deadline } from '../deadline-schema.js';
import { lastDay } from '../last-day.js';
import type { RoundEventOf } from '../round-event.js';
import type { ReportStatus, UnitProgress } from '../unit-progress.js';
import { statusWords, stepWords } from './step-words.js';
import type { UnitStep } from './unit-step.js';

/** The unit that a step is about, by the name in messages, and the place of the step. */
export type StepSubject = {
  readonly name: string;
  readonly progress: UnitProgress;
  readonly deadline: Deadline;
  readonly path: string;
};

/** Why a step cannot be taken by a unit; `undefined` where it can. */
export function unitProblem(subject: StepSubject, step: UnitStep): Diagnostic | undefined {
  switch (step.kind) {
    case 'submitted':
      return (
        statusProblem(subject, step, 'expected', 'submitted', 'returned', 'resubmitted') ??
        filingProblem(subject, step)
      );
    case 'corrected':
      return exclusionProblem(subject, step) ?? filingProblem(subject, step);
    case 'returned':
      return (
        statusProblem(subject, step, 'submitted', 'resubmitted', 'accepted') ??
        versionProblem(subject, step.version, subject.progress.versions.length)
      );
    case 'accepted':
      return (
        statusProblem(subject, step, 'submitted', 'resubmitted') ??
        versionProblem(subject, step.version, subject.progress.versions.length)
      );
    case 'excluded':
      return exclusionProblem(subject, step);
    case 'restored':
      return subject.progress.excludedFor === undefined
        ? wrongStatus(subject, step, 'included')
        : undefined;
    case 'extended':
      return exclusionProblem(subject, step) ?? deadlineProblem(subject, step);
    case 'reminded':
      return statusProblem(subject, step, 'expected') ?? ordinalProblem(subject, step);
  }
}

function wrongStatus(
  { name, path }: StepSubject,
  { kind }: UnitStep,
  status: keyof typeof statusWords,
): Diagnostic {
  const values = { unit: name, status: statusWords[status], step: stepWords[kind] };
  return coreDiagnostic({ code: 'round/wrong-status', path, values });
}

function exclusionProblem(subject: StepSubject, step: UnitStep): Diagnostic | undefined {
  const { excludedFor } = subject.progress;
  return excludedFor === undefined ? undefined : wrongStatus(subject, step, 'excluded');
}

function statusProblem(
  subject: StepSubject,
  step: UnitStep,
  ...allowed: readonly ReportStatus[]
): Diagnostic | undefined {
  const { status } = subject.progress;
  const fits = allowed.includes(status);
  return exclusionProblem(subject, step) ?? (fits ? undefined : wrongStatus(subject, step, status));
}

function versionProblem(
  { name, path }: StepSubject,
  version: number,
  expected: number,
): Diagnostic | undefined {
  if (version === expected) return undefined;
  const values = { unit: name, version, expected };
  return coreDiagnostic({ code: 'round/wrong-version', path: `${path}/version`, values });
}

function filingProblem(
  subject: StepSubject,
  step: RoundEventOf<'submitted' | 'corrected'>,
): Diagnostic | undefined {
  const { name, path, progress } = subject;
  const { version, hash, receivedOn, at } = step;
  const last = progress.versions.at(-1);
  if (last?.hash === hash) {
    const values = { unit: name, version: last.version };
    return coreDiagnostic({ code: 'round/same-content', path: `${path}/hash`, values });
  }
  const recorded = vietnamDay(at);
  if (receivedOn !== undefined && receivedOn > recorded) {
    const values = { unit: name, received: { date: receivedOn }, recorded: { date: recorded } };
    const place = `${path}/receivedOn`;
    return coreDiagnostic({ code: 'round/received-after-recorded', path: place, values });
  }
  return versionProblem(subject, version, progress.versions.length + 1);
}

function deadlineProblem(
  { name, path, deadline: current }: StepSubject,
  { deadline }: RoundEventOf<'extended'>,
): Diagnostic | undefined {
  if (lastDay(deadline) > lastDay(current)) return undefined;
  const values = {
    unit: name,
    deadline: { date: lastDay(deadline) },
    current: { date: lastDay(current) },
  };
  return coreDiagnostic({ code: 'round/deadline-not-later', path: `${path}/deadline`, values });
}

function ordinalProblem(
  { name, path, progress }: StepSubject,
  { ordinal }: RoundEventOf<'reminded'>,
): Diagnostic | undefined {
  const expected = progress.reminders.length + 1;
  if (ordinal === expected) return undefined;
  const values = { unit: name, ordinal, expected };
  return coreDiagnostic({ code: 'round/wrong-reminder', path: `${path}/ordinal`, values });
}

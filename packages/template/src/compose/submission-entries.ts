import type { IsoDate, Round, Unit } from '@baocao/core';
import type { Submission } from '../submission-schema.js';
import type { Template } from '../template-schema.js';
import { unitOf } from '../unit-of.js';
import { submissionStatus, type SubmissionStatus } from './submission-status.js';

/** A unit and how it stood with its report on a day; what came later had not come. */
export type SubmissionEntry = Pick<Submission, 'receivedOn' | 'number' | 'note'> & {
  readonly unit: Unit;
  readonly status: SubmissionStatus;
};

/**
 * One entry for each unit, in the order of the round.
 * @throws RangeError for a unit that the round does not have, or that is given twice.
 */
export function submissionEntries(
  { round }: Template,
  submissions: readonly Submission[],
  on: IsoDate,
): readonly SubmissionEntry[] {
  const byUnit = new Map<string, Submission>();
  for (const submission of submissions) {
    const { id } = unitOf(round, submission.unit);
    if (byUnit.has(id)) {
      throw new RangeError(`The unit "${id}" has two submissions; give the one that counts.`);
    }
    byUnit.set(id, submission);
  }
  return round.units.map((unit) => {
    const submission = byUnit.get(unit.id);
    const { receivedOn, number, note } = submission ?? {};
    const received = receivedOn === undefined || receivedOn > on ? {} : { receivedOn, number };
    return { unit, note, ...received, status: statusOf(submission, round, on) };
  });
}

function statusOf(submission: Submission | undefined, round: Round, on: IsoDate): SubmissionStatus {
  const { receivedOn, excludedFor, deadline = round.deadline } = submission ?? {};
  if (excludedFor !== undefined) return { kind: 'excluded' };
  const came = receivedOn !== undefined && receivedOn <= on;
  return submissionStatus(came ? receivedOn : undefined, { deadline, on });
}

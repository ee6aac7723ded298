import type { IsoDate, Unit } from '@baocao/core';
import type { Submission } from '../submission-schema.js';
import type { Template } from '../template-schema.js';
import { unitOf } from '../unit-of.js';
import { submissionStatus, type SubmissionStatus } from './submission-status.js';

/** A unit and how it stood with its report on a day; what came later had not come. */
export type SubmissionEntry = Omit<Submission, 'unit'> & {
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
    const { receivedOn, number, note } = byUnit.get(unit.id) ?? {};
    const deadlineAndDay = { deadline: round.deadline, on };
    return receivedOn === undefined || receivedOn > on
      ? { unit, note, status: submissionStatus(undefined, deadlineAndDay) }
      : { unit, receivedOn, number, note, status: submissionStatus(receivedOn, deadlineAndDay) };
  });
}

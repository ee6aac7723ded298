import { deadlineLabel, type RoundState, type UnitProgress } from '@baocao/core';
import { roundWording } from './compose/round-wording.js';
import type { Submission } from './submission-schema.js';

const wording = roundWording.submissions;

/** What the events of a round say of each unit's report, as the submission table takes it. */
export function submissionsOf({ units }: Pick<RoundState, 'units'>): readonly Submission[] {
  return units.map((progress) => {
    const { unit, versions, extendedTo, excludedFor } = progress;
    const receivedOn = versions[0]?.receivedOn;
    const number = versions.at(-1)?.number;
    const note = notesOf(progress).join('; ');
    return {
      unit,
      ...(receivedOn === undefined ? {} : { receivedOn }),
      ...(number === undefined ? {} : { number }),
      ...(extendedTo === undefined ? {} : { deadline: extendedTo }),
      ...(excludedFor === undefined ? {} : { excludedFor }),
      ...(note === '' ? {} : { note }),
    };
  });
}

/** What an official should know of the unit beside the day. */
function notesOf(progress: UnitProgress): readonly string[] {
  const { status, versions, returnedFor, excludedFor, extendedTo, reminders } = progress;
  return [
    ...(excludedFor === undefined ? [] : [wording.excludedFor(excludedFor)]),
    ...(status === 'accepted' ? [wording.accepted] : []),
    ...(returnedFor === undefined ? [] : [wording.returnedFor(returnedFor)]),
    ...(versions.length > 1 ? [wording.again(versions.length)] : []),
    ...(extendedTo === undefined ? [] : [wording.extendedTo(deadlineLabel(extendedTo))]),
    ...(reminders.length === 0 ? [] : [wording.reminded(reminders.length)]),
  ];
}

import { deadlineLabel, formatShortDate, type Outline } from '@baocao/core';
import { formatDocumentNumber, styleProfile } from '@baocao/document';
import type { Template } from '@baocao/template';
import type { Session } from '../session.js';
import type { TextKey } from '../texts/say.js';
import type { TrackedRound, TrackedUnit } from './tracked-round.js';

type Words = Pick<Session, 'language' | 'say'>;

/** The columns of the tracking table, by the key of their head. */
export const trackingColumns = [
  'track.place',
  'track.unit',
  'track.kind',
  'track.number',
  'track.received',
  'track.status',
  'track.timeliness',
  'track.complete',
  'track.note',
] as const satisfies readonly TextKey[];

/** The units of a round as rows of words, in the order of `trackingColumns`. */
export function trackingTable(
  { units }: TrackedRound,
  template: Template,
  words: Words,
): readonly (readonly string[])[] {
  return units.map((tracked, index) => [String(index + 1), ...rowOf(tracked, template, words)]);
}

function rowOf(tracked: TrackedUnit, template: Template, words: Words): readonly string[] {
  const { unit, progress } = tracked;
  const { conventions } = styleProfile(template.styleProfile);
  const number = progress.versions.at(-1)?.number;
  const receivedOn = progress.versions[0]?.receivedOn;
  return [
    unit.name,
    kindLabel(template.outline, unit.kind),
    number === undefined ? '' : formatDocumentNumber(number, conventions),
    receivedOn === undefined ? '' : formatShortDate(receivedOn),
    words.say(`track.status.${progress.excludedFor === undefined ? progress.status : 'excluded'}`),
    timelinessText(tracked, words),
    completeText(tracked, words),
    noteText(tracked, words),
  ];
}

function kindLabel({ unitKinds }: Outline, kind: string): string {
  return unitKinds.find(({ id }) => id === kind)?.label ?? kind;
}

function timelinessText({ timeliness }: TrackedUnit, { say }: Words): string {
  switch (timeliness.kind) {
    case 'late':
    case 'overdue':
      return say(`track.${timeliness.kind}`, { days: timeliness.days });
    case 'on-time':
    case 'owed':
      return say(`track.${timeliness.kind}`);
    case 'excluded':
      return '';
  }
}

/** By the unit's word, and by what is in it: the two are told apart. */
function completeText({ progress, completeInContent }: TrackedUnit, { say }: Words): string {
  const last = progress.versions.at(-1);
  if (last === undefined || completeInContent === undefined) return '';
  if (completeInContent) return say(last.declaredComplete ? 'track.both' : 'track.contentOnly');
  return say(last.declaredComplete ? 'track.declaredOnly' : 'track.neither');
}

function noteText({ progress }: TrackedUnit, { say, language }: Words): string {
  const { excludedFor, returnedFor, versions, extendedTo, reminders } = progress;
  const parts = [
    excludedFor,
    returnedFor,
    versions.length > 1 ? say('track.again', { times: versions.length }) : undefined,
    extendedTo && say('track.extended', { deadline: deadlineLabel(extendedTo, language) }),
    reminders.length > 0 ? say('track.reminded', { times: reminders.length }) : undefined,
  ];
  return parts.filter((part) => part !== undefined).join('; ');
}

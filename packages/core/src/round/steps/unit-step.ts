import { vietnamDay } from '../../format/instant.js';
import type { RoundEvent, RoundEventOf } from '../round-event.js';
import type { FiledVersion, UnitProgress } from '../unit-progress.js';

/** A step that is about units, and not about the round as a whole. */
export type UnitStep = Exclude<RoundEvent, { kind: 'issued' | 'opened' | 'closed' }>;

/** A unit after a step that it can take. */
export function afterStep(progress: UnitProgress, step: UnitStep): UnitProgress {
  switch (step.kind) {
    case 'submitted': {
      const status = progress.versions.length === 0 ? 'submitted' : 'resubmitted';
      return { ...withVersion(progress, filed(step)), status };
    }
    case 'corrected':
      return {
        ...withVersion(progress, { ...filed(step), correction: step.reason }),
        status: 'accepted',
      };
    case 'returned':
      return { ...progress, status: 'returned', returnedFor: step.reason };
    case 'accepted':
      return { ...progress, status: 'accepted' };
    case 'excluded':
      return { ...progress, excludedFor: step.reason };
    case 'restored':
      return { ...progress, excludedFor: undefined };
    case 'extended':
      return { ...progress, extendedTo: step.deadline };
    case 'reminded': {
      const { ordinal, number, date } = step;
      return { ...progress, reminders: [...progress.reminders, { ordinal, number, date }] };
    }
  }
}

function withVersion(progress: UnitProgress, version: FiledVersion): UnitProgress {
  return { ...progress, returnedFor: undefined, versions: [...progress.versions, version] };
}

function filed(step: RoundEventOf<'submitted' | 'corrected'>): FiledVersion {
  const { at, by, version, hash, number, date, declaredComplete, acknowledged } = step;
  return {
    at,
    by,
    version,
    hash,
    ...(number === undefined ? {} : { number }),
    ...(date === undefined ? {} : { date }),
    receivedOn: step.receivedOn ?? vietnamDay(at),
    declaredComplete,
    acknowledged,
  };
}

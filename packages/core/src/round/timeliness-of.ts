import { latenessOf, type Lateness } from '../calendar/lateness-of.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { IsoDate } from '../format/iso-date.js';
import { deadlineOf } from './deadline-of.js';
import type { Round } from './round-schema.js';
import type { UnitProgress } from './unit-progress.js';

/** How a unit stands to its deadline; days after the last day in time. */
export type Timeliness =
  | { readonly kind: 'on-time' | 'owed' | 'excluded' }
  | ({ readonly kind: 'late' | 'overdue' } & Lateness);

/**
 * How a unit stood to its deadline at the end of a day. What counts is when its first report came:
 * one that is returned and sent again was in time if the first was. A unit that is excluded owes
 * nothing.
 */
export function timelinessOf(
  round: Pick<Round, 'deadline'>,
  progress: UnitProgress,
  { on, calendar }: { readonly on: IsoDate; readonly calendar?: WorkingCalendar },
): Timeliness {
  if (progress.excludedFor !== undefined) return { kind: 'excluded' };
  const receivedOn = progress.versions[0]?.receivedOn;
  const came = receivedOn !== undefined && receivedOn <= on;
  const lateness = latenessOf(deadlineOf(round, progress), came ? receivedOn : on, calendar);
  if (lateness.days === 0) return { kind: came ? 'on-time' : 'owed' };
  return { kind: came ? 'late' : 'overdue', ...lateness };
}

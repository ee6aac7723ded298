import type { Instant } from '../format/instant.js';
import type { IsoDate } from '../format/iso-date.js';
import type { Deadline } from './deadline-schema.js';
import type { Filing, RoundEventOf } from './round-event.js';

/** How far the report of a unit has come; whether it came in time is another matter. */
export type ReportStatus = 'expected' | 'submitted' | 'returned' | 'resubmitted' | 'accepted';

/** A version of a report as it was received. */
export type FiledVersion = Omit<Filing, 'receivedOn'> & {
  readonly at: Instant;
  readonly by: string;
  readonly receivedOn: IsoDate;
  /** Why it was put in after closing, where it was. */
  readonly correction?: string;
};

/** A reminder that a unit got. */
export type ReceivedReminder = Pick<RoundEventOf<'reminded'>, 'ordinal' | 'number' | 'date'>;

/** Where one unit stands in a round. */
export type UnitProgress = {
  readonly unit: string;
  readonly status: ReportStatus;
  /** All that came, first to last. */
  readonly versions: readonly FiledVersion[];
  /** Why the report was returned, while it is. */
  readonly returnedFor?: string | undefined;
  /** Why the unit is excluded, while it is. */
  readonly excludedFor?: string | undefined;
  /** A deadline of its own. */
  readonly extendedTo?: Deadline | undefined;
  readonly reminders: readonly ReceivedReminder[];
};

/** Where a unit stands before anything happened. */
export function newProgress(unit: string): UnitProgress {
  return { unit, status: 'expected', versions: [], reminders: [] };
}

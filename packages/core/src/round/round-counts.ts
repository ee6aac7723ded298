import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { IsoDate } from '../format/iso-date.js';
import type { Round } from './round-schema.js';
import type { RoundState } from './round-state.js';
import { timelinessOf, type Timeliness } from './timeliness-of.js';
import type { ReportStatus } from './unit-progress.js';

/** How many units stand where; each is counted apart, and none is derived from another. */
export type RoundCounts = {
  readonly units: number;
  readonly excluded: number;
  /** Units that owe a report: all but the excluded. */
  readonly expected: number;
  readonly received: number;
  readonly onTime: number;
  readonly late: number;
  /** Not here, with time left. */
  readonly owed: number;
  /** Not here, and past the deadline. */
  readonly overdue: number;
  /** Sent back, and not here again. */
  readonly returned: number;
  readonly accepted: number;
  /** By the unit's own word, of its latest version. */
  readonly declaredComplete: number;
  /** By what is in it; `undefined` where the contents were not looked at. */
  readonly completeInContent: number | undefined;
};

type Options = {
  /** The day at whose end is counted. */
  readonly on: IsoDate;
  /** Units whose latest version answers everything, as `completenessOf` tells. */
  readonly complete?: ReadonlySet<string>;
  readonly calendar?: WorkingCalendar;
};

/** Counts the units of a round; those excluded count nowhere else. */
export function roundCounts(
  round: Pick<Round, 'deadline'>,
  { units }: RoundState,
  { complete, ...options }: Options,
): RoundCounts {
  const expected = units.filter(({ excludedFor }) => excludedFor === undefined);
  const kinds = expected.map((progress) => timelinessOf(round, progress, options).kind);
  const count = (kind: Timeliness['kind']) => kinds.filter((one) => one === kind).length;
  const withStatus = (status: ReportStatus) =>
    expected.filter((progress) => progress.status === status).length;
  const received = expected.filter((_, index) => ['on-time', 'late'].includes(kinds[index] ?? ''));
  return {
    units: units.length,
    excluded: units.length - expected.length,
    expected: expected.length,
    received: received.length,
    onTime: count('on-time'),
    late: count('late'),
    owed: count('owed'),
    overdue: count('overdue'),
    returned: withStatus('returned'),
    accepted: withStatus('accepted'),
    declaredComplete: received.filter(({ versions }) => versions.at(-1)?.declaredComplete).length,
    completeInContent: complete && received.filter(({ unit }) => complete.has(unit)).length,
  };
}

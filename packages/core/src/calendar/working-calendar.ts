import type { Basis } from '../diagnostics/basis.js';
import type { IsoDate } from '../format/iso-date.js';
import type { DateRange } from '../round/period-range.js';

/** Days off in one stretch, as the official notice names them: weekends within it included. */
export type Break = DateRange & {
  readonly name: string;
  /** Weekend days on which a swapped working day is made up for (làm bù). */
  readonly madeUpOn?: readonly IsoDate[];
  readonly basis: Basis;
};

/** The working days of offices with a five-day week, over the days that are known in full. */
export type WorkingCalendar = { readonly known: DateRange; readonly breaks: readonly Break[] };

import { addDays, datePartsOf, type IsoDate } from '../format/iso-date.js';
import type { Deadline } from '../round/deadline-schema.js';
import { lastDay } from '../round/last-day.js';
import { isWorkingDay } from './is-working-day.js';
import type { WorkingCalendar } from './working-calendar.js';

/** How late: in days of the calendar, and in working days where those are known. */
export type Lateness = { readonly days: number; readonly workingDays: number | undefined };

/**
 * How long after the last day of a deadline a date lies, that date counted; 0 for one in time.
 * Throws a RangeError for a text that is no date.
 */
export function latenessOf(
  deadline: Deadline,
  date: IsoDate,
  calendar?: WorkingCalendar,
): Lateness {
  const last = lastDay(deadline);
  const days = Math.max(0, dayNumber(date) - dayNumber(last));
  let workingDays = 0;
  for (let day = 1; day <= days; day += 1) {
    const working = isWorkingDay(addDays(last, day), calendar);
    if (working === undefined) return { days, workingDays: undefined };
    if (working) workingDays += 1;
  }
  return { days, workingDays };
}

function dayNumber(date: IsoDate): number {
  const { year, month, day } = datePartsOf(date);
  return Date.UTC(year, month - 1, day) / (24 * 60 * 60 * 1_000);
}

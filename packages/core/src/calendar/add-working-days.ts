import { addDays, type IsoDate } from '../format/iso-date.js';
import { isWorkingDay } from './is-working-day.js';
import type { WorkingCalendar } from './working-calendar.js';

/**
 * The date `days` working days later, or earlier where negative; 0 gives the day itself, working or
 * not. `undefined` where the way leads through days that the calendar does not know. Throws a
 * RangeError for a number that is not whole.
 */
export function addWorkingDays(
  date: IsoDate,
  days: number,
  calendar?: WorkingCalendar,
): IsoDate | undefined {
  if (!Number.isInteger(days)) {
    throw new RangeError(`${String(days)} is no number of days; give a whole number.`);
  }
  const step = Math.sign(days);
  let reached = date;
  for (let left = Math.abs(days); left > 0;) {
    reached = addDays(reached, step);
    const working = isWorkingDay(reached, calendar);
    if (working === undefined) return undefined;
    if (working) left -= 1;
  }
  return reached;
}

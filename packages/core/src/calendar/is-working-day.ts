import { datePartsOf, type IsoDate } from '../format/iso-date.js';
import { vietnameseCalendar } from './vietnamese-calendar.data.js';
import type { WorkingCalendar } from './working-calendar.js';

/**
 * True for a day on which offices work: Monday to Friday but for public holidays, and the Saturday
 * that makes up for a swapped day. `undefined` for a day that the calendar does not know. Throws a
 * RangeError for a text that is no date.
 */
export function isWorkingDay(
  date: IsoDate,
  { known, breaks }: WorkingCalendar = vietnameseCalendar,
): boolean | undefined {
  const { year, month, day } = datePartsOf(date);
  if (date < known.from || date > known.to) return undefined;
  if (breaks.some(({ from, to }) => from <= date && date <= to)) return false;
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  const madeUp = breaks.some(({ madeUpOn = [] }) => madeUpOn.includes(date));
  return madeUp || (weekday !== 0 && weekday !== 6);
}

import * as z from 'zod';

/** A calendar date `YYYY-MM-DD` that exists (no 30 February), without time or zone. */
export const isoDateSchema = z.iso.date();
export type IsoDate = z.infer<typeof isoDateSchema>;

/** True for a `YYYY-MM-DD` that is in the calendar. */
export function isIsoDate(text: string): boolean {
  return isoDateSchema.safeParse(text).success;
}

/** The date of these parts; `undefined` where the calendar has no such day. */
export function isoDateOf(year: number, month: number, day: number): IsoDate | undefined {
  const pad = (part: number, length: number) => String(part).padStart(length, '0');
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isIsoDate(text) ? text : undefined;
}

/** Year, month (1 to 12) and day of a date. Throws a RangeError for a text that is no date. */
export function datePartsOf(date: IsoDate): { year: number; month: number; day: number } {
  if (!isIsoDate(date)) {
    throw new RangeError(`"${date}" is not a date; give one that exists as YYYY-MM-DD.`);
  }
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}

/** The date `days` later, or earlier where negative. Throws a RangeError outside years 0 to 9999. */
export function addDays(date: IsoDate, days: number): IsoDate {
  const { year, month, day } = datePartsOf(date);
  const moved = new Date(0);
  moved.setUTCFullYear(year, month - 1, day + days);
  const result = isoDateOf(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
  if (result === undefined) {
    throw new RangeError(`${String(days)} days from ${date} is outside the years 0 to 9999.`);
  }
  return result;
}

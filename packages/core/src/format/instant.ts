import * as z from 'zod';
import type { IsoDate } from './iso-date.js';

/** Moments of the centuries that rounds are of; the day before or after one of them exists too. */
export const instantPattern = /^(?:19|20|21)\d\d-/u;

/** A moment as ISO 8601 writes it, with its offset: "2023-06-14T16:30:00+07:00". */
export const instantSchema = z.iso.datetime({ offset: true }).regex(instantPattern);
export type Instant = z.infer<typeof instantSchema>;

/** Viet Nam has one time zone, seven hours ahead of UTC, without summer time. */
const offset = 7 * 60 * 60 * 1_000;

/**
 * The day that a moment falls on in Viet Nam: 18:00 UTC is the next day there. Throws a RangeError
 * for a text that is no moment.
 */
export function vietnamDay(instant: Instant | Date): IsoDate {
  const time = new Date(instant).getTime();
  if (Number.isNaN(time)) {
    throw new RangeError(
      `"${String(instant)}" is not a moment; give one as 2023-06-14T16:30:00+07:00.`,
    );
  }
  return new Date(time + offset).toISOString().slice(0, 10);
}

/** A moment on the clock of Viet Nam, to the second: "2023-06-14T16:30:00+07:00". */
export function vietnamInstant(moment: Date): Instant {
  return `${new Date(moment.getTime() + offset).toISOString().slice(0, 19)}+07:00`;
}

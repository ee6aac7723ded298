import { datePartsOf, isoDateOf, type IsoDate } from './iso-date.js';
import { padDatePart } from './pad-date-part.js';
import { toNfc } from './nfc.js';

/** "ngày 25 tháng 5 năm 2023", zero-padded as the layout rules ask: "ngày 09 tháng 02 năm 2023". */
export function formatLongDate(date: IsoDate): string {
  const { day, month } = datePartsOf(date);
  return `ngày ${padDatePart('day', day)} tháng ${padDatePart('month', month)} năm ${date.slice(0, 4)}`;
}

const longDate = /^ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/iu;

/** Reads "ngày 5 tháng 1 năm 2023", padded or not; `undefined` for anything else, 30 February too. */
export function parseLongDate(text: string): IsoDate | undefined {
  const [, day, month, year] = longDate.exec(toNfc(text).trim()) ?? [];
  return year === undefined ? undefined : isoDateOf(Number(year), Number(month), Number(day));
}

import { datePartsOf, isoDateOf, type IsoDate } from './iso-date.js';
import { padDatePart } from './pad-date-part.js';

/** "25/5/2023", zero-padded as the layout rules ask: "09/5/2023", "28/02/2023". */
export function formatShortDate(date: IsoDate): string {
  const { day, month } = datePartsOf(date);
  return `${padDatePart('day', day)}/${padDatePart('month', month)}/${date.slice(0, 4)}`;
}

const shortDate = /^(\d{1,2})\s*\/\s*(\d{1,2})\s*\/\s*(\d{4})$/u;

/** Reads "9/5/2023" or "09/05/2023"; `undefined` for anything else, 30 February too. */
export function parseShortDate(text: string): IsoDate | undefined {
  const [, day, month, year] = shortDate.exec(text.trim()) ?? [];
  return year === undefined ? undefined : isoDateOf(Number(year), Number(month), Number(day));
}

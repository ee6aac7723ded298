import { formatLongDate, formatShortDate, type IsoDate } from '@baocao/core';

/** The date line of a document; dots to fill in where the day is not set yet. */
export function issuedDate(date: IsoDate | undefined, year: string): string {
  return date === undefined ? `ngày … tháng … năm ${year}` : formatLongDate(date);
}

/** The date of a document that a text cites; dots to fill in where the day is not set yet. */
export function citedDate(date: IsoDate | undefined, year: string): string {
  return date === undefined ? `…/…/${year}` : formatShortDate(date);
}

import { formatLongDate, periodRange, type Header, type Period } from '@baocao/core';

/** The date line of a document; dots to fill in where the date is not set yet. */
export function issuedDate(header: Header, period: Period): string {
  if (header.date !== undefined) return formatLongDate(header.date);
  return `ngày … tháng … năm ${periodRange(period).to.slice(0, 4)}`;
}

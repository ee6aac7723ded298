import { addDays, type IsoDate } from '../format/iso-date.js';
import type { Deadline } from './deadline-schema.js';

/** The last day on which a report is in time: "trước ngày 15/6/2023" ends on 14 June. */
export function lastDay({ kind, date }: Deadline): IsoDate {
  return kind === 'before' ? addDays(date, -1) : date;
}

import type { IsoDate } from '../format/iso-date.js';
import type { Period } from './period-schema.js';

/** First and last day of a period, both within it. */
export type DateRange = { readonly from: IsoDate; readonly to: IsoDate };

/**
 * The days that a period is about, by the calendar. When its figures are closed is another matter:
 * `dataClose`.
 */
export function periodRange(period: Period): DateRange {
  if (period.kind === 'custom') return { from: period.from, to: period.to };
  const [first, last] = quartersOf(period);
  const year = String(period.year);
  return { from: `${year}-${firstDays[first]}`, to: `${year}-${lastDays[last]}` };
}

type Quarter = 1 | 2 | 3 | 4;
const firstDays = { 1: '01-01', 2: '04-01', 3: '07-01', 4: '10-01' } as const;
const lastDays = { 1: '03-31', 2: '06-30', 3: '09-30', 4: '12-31' } as const;

/** First and last quarter of a period of the calendar year. */
function quartersOf(
  period: Exclude<Period, { kind: 'custom' }>,
): readonly [first: Quarter, last: Quarter] {
  switch (period.kind) {
    case 'half-year':
      return period.half === 1 ? [1, 2] : [3, 4];
    case 'quarter':
      return [period.quarter, period.quarter];
    case 'nine-months':
      return [1, 3];
    case 'year':
      return [1, 4];
  }
}

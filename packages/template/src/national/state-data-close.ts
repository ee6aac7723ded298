import type { Basis, IsoDate, Period } from '@baocao/core';

/** From which day on figures count for a period, and the day they are closed (chốt số liệu). */
export type DataClose = { readonly from: IsoDate; readonly to: IsoDate; readonly basis: Basis };

const source = 'Nghị định 09/2019/NĐ-CP ngày 24/01/2019, Điều 12';
const confirmed: Basis = { source, mark: 'confirmed' };
const general: Basis = { source, mark: 'general' };

/**
 * When State bodies close the figures of a period: on the 14th of its last month, counted on from
 * the day after the close before. Party bodies are not bound by it, and a period of its own making
 * (`custom`) has no close but its own.
 */
export function stateDataClose(period: Exclude<Period, { kind: 'custom' }>): DataClose {
  const { year } = period;
  const yearBegins = `${year - 1}-12-15`;
  switch (period.kind) {
    case 'half-year':
      return period.half === 1
        ? { from: yearBegins, to: `${year}-06-14`, basis: confirmed }
        : { from: `${year}-06-15`, to: `${year}-12-14`, basis: general };
    case 'quarter': {
      const [first, last] = quarterMonths[period.quarter];
      const from = period.quarter === 1 ? yearBegins : `${year}-${first}-15`;
      return { from, to: `${year}-${last}-14`, basis: confirmed };
    }
    case 'nine-months':
      return { from: yearBegins, to: `${year}-09-14`, basis: confirmed };
    case 'year':
      return { from: yearBegins, to: `${year}-12-14`, basis: confirmed };
  }
}

/** The month in which the quarter before ends, and its own last one. */
const quarterMonths = {
  1: ['12', '03'],
  2: ['03', '06'],
  3: ['06', '09'],
  4: ['09', '12'],
} as const;

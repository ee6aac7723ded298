import type { IsoDate, Period, Report, Round } from '@baocao/core';

/** The period as a part of a file name: `2023-h1`, `2023-q3`, `2023-9m`, `2023`. */
function periodPart(period: Period): string {
  switch (period.kind) {
    case 'half-year':
      return `${String(period.year)}-h${String(period.half)}`;
    case 'quarter':
      return `${String(period.year)}-q${String(period.quarter)}`;
    case 'nine-months':
      return `${String(period.year)}-9m`;
    case 'year':
      return String(period.year);
    case 'custom':
      return `${period.from}_${period.to}`;
  }
}

/** `le-chan_bao-cao_2023-h1`. Unit and period are checked by the schema, so no path can be in it. */
export function reportFileName({ unit, period }: Pick<Report, 'unit' | 'period'>): string {
  return `${unit}_bao-cao_${periodPart(period)}`;
}

/** `le-chan_mau-bao-cao_2023-h1`. */
export function formFileName(unit: string, { period }: Round): string {
  return `${unit}_mau-bao-cao_${periodPart(period)}`;
}

/** `qcdc-2023-h1_cong-van`. */
export function letterFileName({ id }: Round): string {
  return `${id}_cong-van`;
}

/** `qcdc-2023-h1_de-cuong`. */
export function outlineFileName({ id }: Round): string {
  return `${id}_de-cuong`;
}

/** `qcdc-2023-h1_tinh-hinh-gui_2023-06-16`. */
export function trackingFileName({ id }: Round, on: IsoDate): string {
  return `${id}_tinh-hinh-gui_${on}`;
}

/** `qcdc-2023-h1_don-doc_57`; a draft has no number yet, but a place among the drafts. */
export function reminderFileName({ id }: Round, number: number | undefined, place: number): string {
  return `${id}_don-doc_${number === undefined ? `du-thao-${String(place)}` : String(number)}`;
}

/** `qcdc-2023-h1_tong-hop`. */
export function consolidatedFileStem({ id }: Round): string {
  return `${id}_tong-hop`;
}

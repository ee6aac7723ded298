import { periodCode, type IsoDate, type Report, type Round } from '@baocao/core';

/** `le-chan_bao-cao_2023-h1`. Unit and period are checked by the schema, so no path can be in it. */
export function reportFileName({ unit, period }: Pick<Report, 'unit' | 'period'>): string {
  return `${unit}_bao-cao_${periodCode(period)}`;
}

/** `le-chan_mau-bao-cao_2023-h1`. */
export function formFileName(unit: string, { period }: Round): string {
  return `${unit}_mau-bao-cao_${periodCode(period)}`;
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

import { formatShortDate, vietnamInstant } from '@baocao/core';

/** A moment as people in Viet Nam write it: "15/6/2023, 16:30". */
export function whenText(instant: string): string {
  const local = vietnamInstant(new Date(instant));
  return `${formatShortDate(local.slice(0, 10))}, ${local.slice(11, 16)}`;
}

import { formatNumber } from '@baocao/core';
import type { Say } from './say.js';

/** A value as it is read; two decimals are enough for people. */
export function amountText(value: number | string | boolean | undefined, say: Say): string {
  if (value === undefined) return say('noFigure');
  if (typeof value === 'boolean') return say(value ? 'yes' : 'no');
  return typeof value === 'number' ? formatNumber(Math.round(value * 100) / 100) : value;
}

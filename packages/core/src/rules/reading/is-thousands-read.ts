import type { ReportedNumber } from './reported-numbers.js';

const threeDecimals = /^-?\d{1,3}\.\d{3}$/u;

/** True for a count, or an amount of đồng, such as 45.799: most likely 45,799 read wrongly. */
export function isThousandsRead({ indicator, value }: ReportedNumber): boolean {
  const { valueType, unit } = indicator;
  const isWhole = valueType === 'count' || (valueType === 'money' && unit === 'đồng');
  return isWhole && threeDecimals.test(String(value));
}

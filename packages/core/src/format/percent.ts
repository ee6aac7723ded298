import { formatNumber, parseNumber } from './number.js';

/** A percentage of 100 as text: 78.5 is "78,5 %". Throws a RangeError for NaN and the infinities. */
export function formatPercent(value: number): string {
  return `${formatNumber(value)} %`;
}

/** Reads "78,5 %" or "78,5%" as 78.5; `undefined` for anything else. */
export function parsePercent(text: string): number | undefined {
  const trimmed = text.trim();
  return trimmed.endsWith('%') ? parseNumber(trimmed.slice(0, -1)) : undefined;
}

/** A number as a page description writes it: at most three decimals, never an exponent. */
export function decimal(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** A length as files hold it; a hundredth of a point is finer than any printer. */
export function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

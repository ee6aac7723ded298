/** The value in the middle, or the mean of the two there. Throws a RangeError for no values. */
export function median(values: readonly number[]): number {
  const sorted = new Float64Array(values).sort();
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  if (lower === undefined || upper === undefined) {
    throw new RangeError('No values have no median; give at least one.');
  }
  return lower / 2 + upper / 2;
}

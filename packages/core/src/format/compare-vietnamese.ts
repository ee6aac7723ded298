const collator = new Intl.Collator('vi', { numeric: true });

/**
 * The order of a Vietnamese dictionary (a ă â … d đ e …, tones last), numbers by their value:
 * "Phường 2" stands before "Phường 10". For `Array.prototype.sort`.
 */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}

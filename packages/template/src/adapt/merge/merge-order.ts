/**
 * The keys of `first` in their order, and each other key of `second` behind the one that it follows
 * there.
 */
export function mergeOrder(first: readonly string[], second: readonly string[]): string[] {
  const merged = [...first];
  let before = -1;
  for (const key of second) {
    const place = merged.indexOf(key);
    if (place >= 0) before = place;
    else merged.splice((before += 1), 0, key);
  }
  return merged;
}

/**
 * The ids that have to be lifted to turn one order into the other, as few as there can be. Both
 * lists hold each id once; ids that stand in one list only are passed over.
 */
export function movedIds(before: readonly string[], after: readonly string[]): Set<string> {
  const places = new Map(before.map((id, index) => [id, index]));
  const kept = after.filter((id) => places.has(id));
  const staying = longestRising(kept.map((id) => places.get(id) ?? 0));
  return new Set(kept.filter((_, index) => !staying.has(index)));
}

/** The indexes of a longest rising subsequence. */
function longestRising(values: readonly number[]): Set<number> {
  const lengths: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [index, value] of values.entries()) {
    let best: number | undefined;
    for (let earlier = 0; earlier < index; earlier++) {
      const rises = (values[earlier] ?? 0) < value;
      if (rises && (best === undefined || (lengths[earlier] ?? 0) > (lengths[best] ?? 0))) {
        best = earlier;
      }
    }
    lengths.push(best === undefined ? 1 : (lengths[best] ?? 0) + 1);
    previous.push(best);
  }
  const staying = new Set<number>();
  let step = lengths.length === 0 ? undefined : lengths.indexOf(Math.max(...lengths));
  while (step !== undefined) {
    staying.add(step);
    step = previous[step];
  }
  return staying;
}

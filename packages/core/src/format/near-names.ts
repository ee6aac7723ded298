/** Letters that may differ for two names to be near: a third of the longer one. */
const tolerance = 3;

/** Nobody types a longer name by hand; the distance costs the product of both lengths. */
const longestName = 100;

/** The names that were perhaps meant, nearest first, at most `most`; none that is far off. */
export function nearNames(typed: string, names: Iterable<string>, most = 3): string[] {
  const wanted = typed.slice(0, longestName);
  return [...names]
    .map((name) => ({ name, start: name.slice(0, longestName) }))
    .map(({ name, start }) => ({ name, start, distance: editDistance(wanted, start) }))
    .filter(({ start, distance }) => distance * tolerance <= Math.max(wanted.length, start.length))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ name }) => name);
}

/** Insertions, deletions and replacements that make one of the other (Levenshtein). */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

import type { Unit } from '@baocao/core';

const shown = 3;

/** The ids of the few units whose id or name is nearest to what was typed. */
export function nearMatches(typed: string, units: readonly Unit[]): string[] {
  const wanted = asId(typed);
  return units
    .map(({ id, name }) => ({
      id,
      distance: Math.min(editDistance(wanted, id), editDistance(wanted, asId(name))),
    }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, shown)
    .map(({ id }) => id);
}

/** "Lê Chân" as `le-chan`. */
function asId(text: string): string {
  return text
    .slice(0, 100)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/gu, '-');
}

/** Insertions, deletions and replacements that make one of the other (Levenshtein). */
function editDistance(a: string, b: string): number {
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

import type { Place } from './find-places.js';

/** The place that a block itself is marked as, by its path. */
export type PlaceFinder = (path: string) => Place | undefined;

/** Knows the blocks of each place; a block of several is of the first. */
export function createPlaceFinder(places: readonly Place[]): PlaceFinder {
  const byPath = new Map<string, Place>();
  for (const place of places) {
    for (const path of pathsOf(place)) if (!byPath.has(path)) byPath.set(path, place);
  }
  return (path) => byPath.get(path);
}

function pathsOf({ range: { path, endPath } }: Place): readonly string[] {
  const cut = path.lastIndexOf('/') + 1;
  const first = Number(path.slice(cut));
  const last = Number(endPath.slice(endPath.lastIndexOf('/') + 1));
  return Array.from(
    { length: Math.max(last - first, 0) + 1 },
    (_, step) => `${path.slice(0, cut)}${String(first + step)}`,
  );
}

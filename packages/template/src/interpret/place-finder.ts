import type { Place } from './find-places.js';

/** The place that a path stands in; of places within one another, the innermost. */
export type PlaceFinder = (path: string) => Place | undefined;

/** Looks the blocks of each place up by their paths, from the piece outwards. */
export function createPlaceFinder(places: readonly Place[]): PlaceFinder {
  const byPath = new Map<string, Place>();
  for (const place of places) {
    for (const path of pathsOf(place)) if (!byPath.has(path)) byPath.set(path, place);
  }
  return (path) => {
    for (let at = path; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
      const place = byPath.get(at);
      if (place !== undefined) return place;
    }
    return undefined;
  };
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

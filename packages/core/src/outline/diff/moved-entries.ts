import { movedIds } from './moved-ids.js';

/**
 * The ids of the entries that stand under another parent than before, or in another order among
 * those that stayed under theirs.
 */
export function movedEntries<Entry>(
  before: ReadonlyMap<string, Entry>,
  after: ReadonlyMap<string, Entry>,
  parentOf: (entry: Entry) => string | undefined,
): Set<string> {
  const idsUnder = (entries: ReadonlyMap<string, Entry>, parent: string | undefined) =>
    [...entries].filter(([, entry]) => parentOf(entry) === parent).map(([id]) => id);
  const parents = new Set([...after.values()].map(parentOf));
  const reordered = [...parents].flatMap((parent) => [
    ...movedIds(idsUnder(before, parent), idsUnder(after, parent)),
  ]);
  const transferred = [...after].flatMap(([id, entry]) => {
    const older = before.get(id);
    return older !== undefined && parentOf(older) !== parentOf(entry) ? [id] : [];
  });
  return new Set([...reordered, ...transferred]);
}

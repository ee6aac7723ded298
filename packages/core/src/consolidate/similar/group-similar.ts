import { DisjointSets } from './disjoint-sets.js';
import { bandCount, type FingerprintShelf } from './fingerprint-shelf.js';

/** So much of the words have to be the same. */
const leastLikeness = 0.6;

/**
 * Texts that say the same, in groups: indices of `places`, in their order. Who is like one of a
 * group belongs to it, so that a text taken away changes its own group and no other. Near-linear in
 * the number of texts (locality-sensitive hashing, Indyk and Motwani 1998). Give each text once.
 */
export function groupSimilar(shelf: FingerprintShelf, places: readonly number[]): number[][] {
  const sets = new DisjointSets(places.length);
  const areAlike = (a: number, b: number) =>
    shelf.likeness(places[a] ?? 0, places[b] ?? 0) >= leastLikeness;
  for (let band = 0; band < bandCount; band += 1) {
    // Most texts meet no other, and need no bucket of their own.
    const buckets = new Map<number, number | number[][]>();
    for (const [index, place] of places.entries()) {
      const key = shelf.bandAt(place, band);
      const known = buckets.get(key);
      if (known === undefined) {
        buckets.set(key, index);
        continue;
      }
      const bucket = typeof known === 'number' ? [[known]] : known;
      if (bucket !== known) buckets.set(key, bucket);
      intoBucket(bucket, index, sets, areAlike);
    }
  }
  return sets.groups();
}

/** A bucket holds lists of texts that belong together; each list is left once that much is known. */
function intoBucket(
  bucket: number[][],
  index: number,
  sets: DisjointSets,
  areAlike: (a: number, b: number) => boolean,
): void {
  for (const list of bucket) {
    if (sets.same(list[0] ?? index, index)) continue;
    const like = list.find((other) => areAlike(other, index));
    if (like !== undefined) sets.join(like, index);
  }
  const own = bucket.find((list) => sets.same(list[0] ?? index, index));
  if (own === undefined) bucket.push([index]);
  else own.push(index);
}

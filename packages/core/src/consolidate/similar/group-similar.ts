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
  const meetings = new Meetings(places.length);
  for (let band = 0; band < bandCount; band += 1) {
    for (const indices of meetings.of((index) => shelf.bandAt(places[index] ?? 0, band))) {
      const bucket: number[][] = [];
      for (const index of indices) intoBucket(bucket, index, sets, areAlike);
    }
  }
  return sets.groups();
}

/** Finds indices with one key by sorting; a map would be ten thousands of objects for each band. */
class Meetings {
  readonly #sorted: Float64Array;
  /** A key of 32 bits and an index make one number, exact as long as there are less than 2²¹. */
  readonly #count: number;

  constructor(count: number) {
    this.#count = count;
    this.#sorted = new Float64Array(count);
  }

  /** Two and more indices with the same key, in their order. */
  *of(keyOf: (index: number) => number): Generator<number[], void, undefined> {
    for (let index = 0; index < this.#count; index += 1) {
      this.#sorted[index] = (keyOf(index) >>> 0) * this.#count + index;
    }
    this.#sorted.sort();
    for (let start = 0; start < this.#count;) {
      const end = this.#endOfRun(start);
      if (end - start > 1) {
        yield Array.from(this.#sorted.subarray(start, end), (value) => value % this.#count);
      }
      start = end;
    }
  }

  #endOfRun(start: number): number {
    const key = this.#keyAt(start);
    let end = start + 1;
    while (end < this.#count && this.#keyAt(end) === key) end += 1;
    return end;
  }

  #keyAt(place: number): number {
    return Math.floor((this.#sorted[place] ?? 0) / this.#count);
  }
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

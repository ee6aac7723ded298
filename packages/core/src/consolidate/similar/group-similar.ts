import { DisjointSets } from './disjoint-sets.js';
import { likeness, signatureLength, type TextFingerprint } from './text-fingerprint.js';

/** So much of the words have to be the same. */
const leastLikeness = 0.6;
/** Passages with one equal band of hashes are compared: 0.6 alike meet 98 times of 100. */
const bandLength = 3;

type Text = Pick<TextFingerprint, 'guard' | 'signature'>;

/**
 * Texts that say the same, in groups: places in the list, in its order. Who is like one of a group
 * belongs to it, so that a text taken away changes its own group and no other. Near-linear in the
 * number of texts (locality-sensitive hashing, Indyk and Motwani 1998). Give each text once.
 */
export function groupSimilar(texts: readonly Text[]): number[][] {
  const sets = new DisjointSets(texts.length);
  for (let band = 0; band < signatureLength; band += bandLength) {
    const buckets = new Map<string, number[][]>();
    for (const [place, { guard, signature }] of texts.entries()) {
      const hashes = signature.subarray(band, band + bandLength).join('.');
      const key = `${String(guard)} ${hashes}`;
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [[place]]);
      else intoBucket(bucket, place, texts, sets);
    }
  }
  return sets.groups();
}

/** A bucket holds lists of texts that belong together; each list is left once that much is known. */
function intoBucket(
  bucket: number[][],
  place: number,
  texts: readonly Text[],
  sets: DisjointSets,
): void {
  for (const list of bucket) {
    if (sets.same(list[0] ?? place, place)) continue;
    const like = list.find((other) => areAlike(texts[other], texts[place]));
    if (like !== undefined) sets.join(like, place);
  }
  const own = bucket.find((list) => sets.same(list[0] ?? place, place));
  if (own === undefined) bucket.push([place]);
  else own.push(place);
}

function areAlike(a: Text | undefined, b: Text | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return likeness(a.signature, b.signature) >= leastLikeness;
}

import type { HashedWord } from './hashed-words.js';
import { ownWords } from './own-words.js';

/** So many words in a row are rarely the same by chance. */
export const shingleLength = 8;

/** A row of eight words as one number of 53 bits: two rows have the same one by a freak only. */
export type Shingle = number;

/** Every row of eight words of a run, in order, by the place of its first word. */
export function shinglesOf(run: readonly HashedWord[]): Shingle[] {
  const shingles: Shingle[] = [];
  for (let at = 0; at + shingleLength <= run.length; at += 1) shingles.push(rowHash(run, at));
  return shingles;
}

/** All rows of eight words of some texts: what a copy shares with its original. */
export function shingleSet(texts: Iterable<string>): ReadonlySet<Shingle> {
  const shingles = new Set<Shingle>();
  for (const text of texts) {
    for (const run of ownWords(text.normalize('NFC'))) {
      for (const shingle of shinglesOf(run)) shingles.add(shingle);
    }
  }
  return shingles;
}

/** Two independent lanes of 32 bits, of which 53 bits make a number that is exact. */
function rowHash(run: readonly HashedWord[], from: number): Shingle {
  let high = 0x9e3779b1;
  let low = 0x85ebca77;
  for (let at = from; at < from + shingleLength; at += 1) {
    const word = run[at]?.hash ?? 0;
    high = Math.imul(high ^ word, 0x01000193) + (high >>> 15);
    low = Math.imul(low + word, 0xcc9e2d51) ^ (low >>> 13);
  }
  return (high >>> 11) * 0x1_0000_0000 + (low >>> 0);
}

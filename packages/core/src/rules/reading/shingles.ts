import { ownWords, type OwnWord } from './own-words.js';

/** So many words in a row are rarely the same by chance. */
export const shingleLength = 8;

/** A row of eight words as one number of 53 bits: two rows have the same one by a freak only. */
export type Shingle = number;

/** Every row of eight words of a run, in order, by the place of its first word. */
export function shinglesOf(run: readonly OwnWord[]): Shingle[] {
  const hashes = run.map(({ word }) => wordHash(word));
  const count = Math.max(0, hashes.length - shingleLength + 1);
  return Array.from({ length: count }, (_, at) => rowHash(hashes, at));
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

/** FNV-1a, 32 bits. */
function wordHash(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/** Two independent lanes of 32 bits, of which 53 bits make a number that is exact. */
function rowHash(hashes: readonly number[], from: number): Shingle {
  let high = 0x9e3779b1;
  let low = 0x85ebca77;
  for (let at = from; at < from + shingleLength; at += 1) {
    const word = hashes[at] ?? 0;
    high = Math.imul(high ^ word, 0x01000193) + (high >>> 15);
    low = Math.imul(low + word, 0xcc9e2d51) ^ (low >>> 13);
  }
  return (high >>> 11) * 0x1_0000_0000 + (low >>> 0);
}

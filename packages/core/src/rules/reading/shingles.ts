import { ownWords, type OwnWord } from './own-words.js';

/** So many words in a row are rarely the same by chance. */
export const shingleLength = 8;

/** Every row of eight words of a run, in order, by the place of its first word. */
export function shinglesOf(run: readonly OwnWord[]): string[] {
  const words = run.map(({ word }) => word);
  const count = Math.max(0, words.length - shingleLength + 1);
  return Array.from({ length: count }, (_, at) => words.slice(at, at + shingleLength).join(' '));
}

/** All rows of eight words of some texts: what a copy shares with its original. */
export function shingleSet(texts: Iterable<string>): ReadonlySet<string> {
  const shingles = new Set<string>();
  for (const text of texts) {
    for (const run of ownWords(text.normalize('NFC'))) {
      for (const shingle of shinglesOf(run)) shingles.add(shingle);
    }
  }
  return shingles;
}

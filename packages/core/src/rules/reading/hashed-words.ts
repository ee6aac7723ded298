import { WordReader, type WordRange } from '../../words/word-reader.js';

/** A word of a text: a number that tells it from others whatever its case, and where it stands. */
export type HashedWord = { readonly hash: number; readonly start: number; readonly end: number };

/** The words between two places of a text in NFC, with figures among them or without. */
export function hashedWords(text: string, range?: WordRange): HashedWord[] {
  const words: HashedWord[] = [];
  const reader = new WordReader(text, range);
  while (reader.next()) {
    words.push({ hash: reader.hash >>> 0, start: reader.start, end: reader.end });
  }
  return words;
}

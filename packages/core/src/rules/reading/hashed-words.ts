import { isDigit, letterAt } from './letter-at.js';

/** A word of a text: a number that tells it from others whatever its case, and where it stands. */
export type HashedWord = { readonly hash: number; readonly start: number; readonly end: number };

/** The words between two places of a text in NFC, with figures among them or without. */
export function hashedWords(
  text: string,
  { from = 0, to = text.length, figures = false } = {},
): HashedWord[] {
  const words: HashedWord[] = [];
  let start = from;
  let hash = noHash;
  for (let at = from; at <= to; at += 1) {
    const letter = at < to ? letterAt(text, at) : 0;
    if (letter !== 0 && (figures || !isDigit(letter))) {
      // FNV-1a, 32 bits.
      hash = Math.imul(hash ^ letter, 0x01000193);
    } else {
      if (at > start) words.push({ hash: hash >>> 0, start, end: at });
      start = at + 1;
      hash = noHash;
    }
  }
  return words;
}

const noHash = 0x811c9dc5;

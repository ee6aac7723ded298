import { isDigit, letterAt } from './letter-at.js';

/** Where words are looked for, and whether figures belong to them or part them. */
export type WordRange = {
  readonly from?: number;
  readonly to?: number;
  readonly figures?: boolean;
};

/**
 * Goes through the words of a text in NFC, or of a part of it: `next` is true while there is one
 * more. Makes no strings and no objects: whole rounds go through it.
 */
export class WordReader {
  /** Of the word, the same in any case (FNV-1a, 32 bits, with a sign). */
  hash = 0;
  start = 0;
  end = 0;
  readonly #text: string;
  readonly #to: number;
  readonly #figures: boolean;
  #at: number;

  constructor(text: string, { from = 0, to = text.length, figures = false }: WordRange = {}) {
    this.#text = text;
    this.#at = from;
    this.#to = to;
    this.#figures = figures;
  }

  next(): boolean {
    const [text, to, figures] = [this.#text, this.#to, this.#figures];
    let at = this.#at;
    let start = at;
    let hash = noHash;
    for (; at < to; at += 1) {
      const letter = letterAt(text, at);
      if (letter !== 0 && (figures || !isDigit(letter))) hash = Math.imul(hash ^ letter, prime);
      else if (at > start) break;
      else start = at + 1;
    }
    this.hash = hash;
    this.start = start;
    this.end = at;
    this.#at = at + 1;
    return at > start;
  }
}

const noHash = 0x811c9dc5 | 0;
const prime = 0x01000193;

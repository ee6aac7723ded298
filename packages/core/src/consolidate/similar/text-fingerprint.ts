import { isDigit } from '../../words/letter-at.js';
import { WordReader } from '../../words/word-reader.js';

/** Hashes in a signature: enough to tell six in ten alike from four in ten. */
export const signatureLength = 48;

/** What a text is made of, in place of its words. */
export type TextWords = {
  /** With `high` the same for texts that differ in spaces, case and marks alone. */
  readonly low: number;
  readonly high: number;
  /** The same for texts that give the same numbers and turn as often on a word such as "chưa". */
  readonly guard: number;
  /** Of each word, in their order. */
  readonly hashes: readonly number[];
};

/** One such word more, and a sentence says the opposite, or something else. */
const turningWords: ReadonlySet<number> = new Set(
  hashesOf('không chưa chẳng hết tăng giảm trừ ngoài chỉ hơn dưới trên đều'),
);
const shingle = 3;

/** The words of a text in NFC, in time linear in its length. */
export function wordsOf(text: string): TextWords {
  const hashes: number[] = [];
  let guard = 0x9e3779b9;
  let [low, high] = [0x811c9dc5, 0x1b873593];
  const words = new WordReader(text, { figures: true });
  while (words.next()) {
    const { hash, start } = words;
    hashes.push(hash);
    low = mix(low ^ hash);
    high = mix((high + hash) | 0);
    if (isDigit(text.charCodeAt(start)) || turningWords.has(hash)) guard = mix(guard ^ hash);
  }
  return { low: low >>> 0, high: high >>> 0, guard: guard >>> 0, hashes };
}

function hashesOf(text: string): number[] {
  const hashes: number[] = [];
  const words = new WordReader(text);
  while (words.next()) hashes.push(words.hash);
  return hashes;
}

/** The name of a text: one for all that differ in spaces, case and marks alone. */
export function textId(text: string): string {
  return idOf(wordsOf(text));
}

/** The name of a text by what its words come to. */
export function idOf({ low, high }: Pick<TextWords, 'low' | 'high'>): string {
  return low.toString(36).padStart(7, '0') + high.toString(36).padStart(7, '0');
}

/**
 * Puts the smallest hashes of all rows of three words into `smallest` (MinHash, Broder 1997), as
 * many as fit there. Short texts have one row of words, all of them.
 */
export function signInto(smallest: Uint32Array, hashes: readonly number[]): void {
  smallest.fill(0xffffffff);
  const last = Math.max(0, hashes.length - shingle);
  for (let at = 0; at <= last; at += 1) {
    let row = 0;
    for (let step = 0; step < shingle; step += 1) row = mix(row ^ (hashes[at + step] ?? 0));
    // Two hashes stand for all of them (Kirsch and Mitzenmacher 2006).
    const step = mix(row ^ 0x2545f491) | 1;
    for (let place = 0; place < smallest.length; place += 1) {
      const hash = mix((row + Math.imul(place, step)) | 0) >>> 0;
      if (hash < (smallest[place] ?? 0)) smallest[place] = hash;
    }
  }
}

/** Spreads every bit over all others (the finaliser of MurmurHash3). */
export function mix(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

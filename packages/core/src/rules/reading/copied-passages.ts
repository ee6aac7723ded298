import type { HashedWord } from './hashed-words.js';
import { ownWords } from './own-words.js';
import { shingleLength, shinglesOf, type Shingle } from './shingles.js';

/** How much of a text is word for word in another, and where. */
export type Copied = {
  /** Words that are the author's own: without quotations, citations and what is `given`. */
  readonly ownWords: number;
  readonly copiedWords: number;
  /** The copied passages, as they stand. */
  readonly passages: readonly string[];
};

/** Whether something has a row of eight words. */
export type HasShingle = (shingle: Shingle) => boolean;

/**
 * What of a text stands in a source as well, but for what was given to both. By shingles
 * (Broder 1997): a copy is seen from eight words on. Takes time linear in the text.
 */
export function copiedPassages(
  text: string,
  isInSource: HasShingle,
  isGivenShingle: HasShingle,
): Copied {
  const plain = text.normalize('NFC');
  let own = 0;
  let copied = 0;
  const passages: string[] = [];
  for (const run of ownWords(plain)) {
    const shingles = shinglesOf(run);
    const isGiven = covered(run, shingles, isGivenShingle);
    const isCopied = covered(run, shingles, isInSource).map(
      (yes, at) => yes && isGiven[at] !== true,
    );
    own += isGiven.filter((yes) => !yes).length;
    copied += isCopied.filter(Boolean).length;
    passages.push(...passagesIn(plain, run, isCopied));
  }
  return { ownWords: own, copiedWords: copied, passages };
}

/** For each word, whether it is part of a row of words of which `has` is true. */
function covered(
  run: readonly HashedWord[],
  shingles: readonly Shingle[],
  has: HasShingle,
): boolean[] {
  let until = 0;
  return run.map((_, at) => {
    const shingle = shingles[at];
    if (shingle !== undefined && has(shingle)) until = at + shingleLength;
    return at < until;
  });
}

function passagesIn(
  text: string,
  run: readonly HashedWord[],
  isCopied: readonly boolean[],
): string[] {
  const passages: string[] = [];
  let first: HashedWord | undefined;
  for (const [at, word] of run.entries()) {
    if (isCopied[at] !== true) continue;
    if (isCopied[at - 1] !== true) first = word;
    if (isCopied[at + 1] !== true) passages.push(text.slice(first?.start, word.end));
  }
  return passages;
}

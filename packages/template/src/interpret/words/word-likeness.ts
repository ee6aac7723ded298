import { bareWord, foldWords } from './fold-words.js';

/** The words of a text, counted: as they are, and without their marks. */
export type WordBag = {
  readonly marked: ReadonlyMap<string, number>;
  readonly bare: ReadonlyMap<string, number>;
};

/** Compares texts with those of a collection. */
export type WordLikeness = {
  /** 0 for no common word, 1 for the same words in any order. */
  readonly between: (one: WordBag, other: WordBag) => number;
  /** The same, of the words of the one with fewer: 1 where all of them are in the other. */
  readonly within: (one: WordBag, other: WordBag) => number;
};

/** Words typed without marks are worth this much of those that are typed right. */
const bareWorth = 0.9;

/**
 * Sørensen–Dice over the words of two texts, each weighted by how rare it is among the texts of the
 * collection (inverse document frequency): "thực hiện" stands in half of all headings and tells
 * little, "đình công" stands in one.
 */
export function createWordLikeness(collection: readonly WordBag[]): WordLikeness {
  const weightOf = { marked: weights(collection, 'marked'), bare: weights(collection, 'bare') };
  const compared = (one: WordBag, other: WordBag, by: (overlap: Overlap) => number) =>
    Math.max(
      by(overlapOf(one.marked, other.marked, weightOf.marked)),
      bareWorth * by(overlapOf(one.bare, other.bare, weightOf.bare)),
    );
  return {
    between: (one, other) =>
      compared(one, other, ({ shared, first, second }) => share(2 * shared, first + second)),
    within: (one, other) =>
      compared(one, other, ({ shared, first, second }) => share(shared, Math.min(first, second))),
  };
}

/** Counts the words of a text. */
export function wordBag(text: string): WordBag {
  const words = foldWords(text);
  return { marked: counted(words), bare: counted(words.map(bareWord)) };
}

function counted(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

type Words = ReadonlyMap<string, number>;
type Weights = {
  readonly of: (word: string) => number;
  /** Of all words of a text; counted once, for each text is compared with many. */
  readonly ofAll: (words: Words) => number;
};

function weights(collection: readonly WordBag[], form: keyof WordBag): Weights {
  const texts = new Map<string, number>();
  for (const bag of collection) {
    for (const word of bag[form].keys()) texts.set(word, (texts.get(word) ?? 0) + 1);
  }
  const weigh = (count: number) => Math.log(1 + collection.length / count);
  const weightOf = new Map([...texts].map(([word, count]) => [word, weigh(count)]));
  const unknown = weigh(1);
  const of = (word: string) => weightOf.get(word) ?? unknown;
  const totals = new Map<Words, number>();
  return {
    of,
    ofAll(words) {
      const known = totals.get(words) ?? total(words, of);
      totals.set(words, known);
      return known;
    },
  };
}

/** The weight of the words of two texts, and of those that both have. */
type Overlap = { readonly shared: number; readonly first: number; readonly second: number };

function overlapOf(one: Words, other: Words, weight: Weights): Overlap {
  let shared = 0;
  for (const [word, count] of one) {
    const common = other.get(word);
    if (common !== undefined) shared += weight.of(word) * Math.min(count, common);
  }
  return { shared, first: weight.ofAll(one), second: weight.ofAll(other) };
}

function total(words: Words, weight: Weights['of']): number {
  let sum = 0;
  for (const [word, count] of words) sum += weight(word) * count;
  return sum;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

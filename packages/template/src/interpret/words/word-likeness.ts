import { oncePer } from '@baocao/core';
import { bareWord, foldWords } from './fold-words.js';

/** The words of a text, counted: as they are, and without their marks. */
export type WordBag = { readonly marked: Words; readonly bare: Words };

/** How often each word stands in a text. */
export type Words = {
  readonly list: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
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
  const marked = weights(collection, 'marked');
  const bare = weights(collection, 'bare');
  const compared = (one: WordBag, other: WordBag, by: Comparison) => {
    const like = by(one.marked, other.marked, marked);
    return like >= bareWorth ? like : Math.max(like, bareWorth * by(one.bare, other.bare, bare));
  };
  return {
    between: (one, other) => compared(one, other, dice),
    within: (one, other) => compared(one, other, overlap),
  };
}

/** Counts the words of a text. */
export function wordBag(text: string): WordBag {
  const words = foldWords(text);
  return { marked: counted(words), bare: counted(words.map(bareWord)) };
}

function counted(words: readonly string[]): Words {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { list: [...counts.keys()], counts };
}

type Weights = {
  readonly of: (word: string) => number;
  /** Of all words of a text; counted once, for each text is compared with many. */
  readonly ofAll: (words: Words) => number;
};

function weights(collection: readonly WordBag[], form: keyof WordBag): Weights {
  const texts = new Map<string, number>();
  for (const bag of collection) {
    for (const word of bag[form].list) texts.set(word, (texts.get(word) ?? 0) + 1);
  }
  const weigh = (count: number) => Math.log(1 + collection.length / count);
  const weightOf = new Map([...texts].map(([word, count]) => [word, weigh(count)]));
  const unknown = weigh(1);
  const of = (word: string) => weightOf.get(word) ?? unknown;
  return { of, ofAll: oncePer((words) => total(words, of)) };
}

type Comparison = (one: Words, other: Words, weight: Weights) => number;

function dice(one: Words, other: Words, weight: Weights): number {
  return share(2 * shared(one, other, weight), weight.ofAll(one) + weight.ofAll(other));
}

function overlap(one: Words, other: Words, weight: Weights): number {
  return share(shared(one, other, weight), Math.min(weight.ofAll(one), weight.ofAll(other)));
}

/** The weight of the words that both texts have. */
function shared(one: Words, other: Words, weight: Weights): number {
  let sum = 0;
  for (const word of one.list) {
    const common = other.counts.get(word);
    if (common !== undefined) {
      sum += weight.of(word) * Math.min(one.counts.get(word) ?? 0, common);
    }
  }
  return sum;
}

function total({ list, counts }: Words, weight: Weights['of']): number {
  return list.reduce((sum, word) => sum + weight(word) * (counts.get(word) ?? 0), 0);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

import { abbreviations } from './abbreviations.data.js';

const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const others = /[^\p{L}\p{M}\p{N}]+/u;

/**
 * The words of a text in a form in which habits of spelling are alike: case, Unicode form, the
 * place of the tone mark (ủy, uỷ), i and y (lý, lí), hyphens, punctuation, common abbreviations.
 */
export function foldWords(text: string): readonly string[] {
  const words: string[] = [];
  for (const word of text.split(others)) {
    if (word !== '') words.push(...foldedWord(word));
  }
  return words;
}

/**
 * What words came to before. Vietnamese has some thousands of them, none longer than this, and a
 * report has each many times; what is longer is no word, and would keep its whole text in memory.
 */
const known = new Map<string, readonly string[]>();
const mostKnown = 10_000;
const longestKnown = 12;

function foldedWord(word: string): readonly string[] {
  const found = known.get(word);
  if (found !== undefined) return found;
  const plain = word.normalize('NFD').toLowerCase();
  const folded = longForms.get(plain) ?? [foldWord(plain)];
  if (known.size >= mostKnown) known.clear();
  if (word.length <= longestKnown) known.set(word, folded);
  return folded;
}

/** A text as one string of folded words: two texts that say the same by these habits are equal. */
export function foldText(text: string): string {
  return foldWords(text).join(' ');
}

/** The letters of a folded word without any mark, as where somebody types without them. */
export function bareWord(word: string): string {
  return word.replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

/** The tone goes to the end of the word, where it stands whatever the vowel that carried it. */
function foldWord(word: string): string {
  const tone = word.match(tones)?.join('') ?? '';
  const letters = word
    .replace(tones, '')
    .replace(/^([hklmst])y$/u, '$1i')
    .replace(/^qui/u, 'quy');
  return letters + tone;
}

const longForms: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(abbreviations).map(([short, long]) => [
    short.normalize('NFD'),
    long
      .normalize('NFD')
      .split(' ')
      .map((word) => foldWord(word)),
  ]),
);

import { singleSpaced } from '../format/single-spaced.js';

const blank = String.raw`\s{1,40}`;

/** Finds names in a folded text, and says which of them was found. */
export type NamePattern = {
  /** Finds all of them in a text. */
  readonly everywhere: RegExp;
  /** The name as the list has it. */
  readonly nameOf: (found: string) => string;
};

/**
 * Names with blanks of any kind between their words, and each word but the first with a capital
 * or without. The first keeps its capital: "pháp luật đất đai" names no law.
 */
export function namePattern(names: readonly string[]): NamePattern {
  const listed = new Map(names.map((name) => [keyOf(name), name]));
  const source = [...names]
    .sort((a, b) => b.length - a.length)
    .flatMap((name) => [inEitherCase(name), escaped(name.toLocaleUpperCase('vi'))])
    .map((words) => words.replaceAll(' ', blank))
    .join('|');
  const everywhere = new RegExp(`(?<![\\p{L}\\p{M}])(?:${source})(?![\\p{L}\\p{M}])`, 'gu');
  return { everywhere, nameOf: (found) => listed.get(keyOf(found)) ?? found };
}

/** The words of a text on one line. */
export function oneLine(text: string): string {
  return singleSpaced(text).trim();
}

function keyOf(name: string): string {
  return oneLine(name).toLocaleLowerCase('vi');
}

function inEitherCase(name: string): string {
  return name
    .split(' ')
    .map((word, index) => (index === 0 ? escaped(word) : initialInEitherCase(word)))
    .join(' ');
}

function initialInEitherCase(word: string): string {
  const [initial = ''] = word;
  const cases = `[${initial.toLocaleUpperCase('vi')}${initial.toLocaleLowerCase('vi')}]`;
  return cases + escaped(word.slice(initial.length));
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
}

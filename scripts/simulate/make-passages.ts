import type { Random } from '../../bench/report/random.js';
import { placeNames } from '../../bench/report/words.data.js';
import type { Block } from '@baocao/core';
import { phrases } from './phrases.data.js';

/** About so many words stand on a page of a printed report. */
const wordsPerPage = 400;

/** The passages of one section, until they fill their share of the report's pages. */
export function makePassages(random: Random, section: string, pages: number): Block[] {
  const bank = phrases[section.split('.').at(-1) ?? ''] ?? phrases['any'];
  const general = phrases['any'];
  const common = bank?.common.filter(() => random.whole(1, 10) <= 7) ?? [];
  const texts = common.map((phrase) => filled(phrase, random));
  let words = countWords(texts);
  while (texts.length === 0 || words < pages * wordsPerPage) {
    const own = random.whole(1, 4) === 1 ? general : bank;
    const text = filled(random.of(own?.own ?? []), random);
    texts.push(text);
    words += countWords([text]);
  }
  const [first = '', ...rest] = texts;
  const lead: Block = { type: 'paragraph', content: [{ text: first }] };
  if (rest.length === 0) return [lead];
  return [lead, { type: 'list', items: rest.map((text) => ({ content: [{ text }] })) }];
}

function countWords(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.split(' ').length, 0);
}

function filled(phrase: string, random: Random): string {
  return phrase
    .replace(/\[([^\]]+)\]/gu, (_, choices: string) => random.of(choices.split('|')))
    .replace(/\{(n|big|share|place|day)\}/gu, (_, hole: string) => holes[hole]?.(random) ?? '');
}

const holes: Readonly<Record<string, (random: Random) => string>> = {
  n: (random) => String(random.whole(10, 98)),
  big: (random) => `${String(random.whole(1, 9))}.${String(random.whole(0, 999)).padStart(3, '0')}`,
  share: (random) => `${String(random.whole(60, 98))},${String(random.whole(1, 9))} %`,
  place: makePlace,
  day: (random) => `${String(random.whole(10, 28))}/${String(random.whole(3, 5))}/2023`,
};

/** "Tân Bảo". */
export function makePlace(random: Random): string {
  return `${random.of(placeNames.first)} ${random.of(placeNames.second)}`;
}

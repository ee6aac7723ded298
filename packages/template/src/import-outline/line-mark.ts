import { parseRoman } from '@baocao/core';

/** The habits of numbering, from the highest to the lowest; which are used is the author's choice. */
const sectionMarks = [
  'part',
  'capital',
  'roman',
  'arabic',
  'two-numbers',
  'three-numbers',
  'arabic-bracket',
  'letter',
] as const;
export type SectionMark = (typeof sectionMarks)[number];
export type GuidanceMark = 'dash' | 'plus' | 'bullet' | 'star' | 'bracketed';

/** The mark in front of a line, and the words behind it. */
export type LineMark = {
  readonly words: string;
} & (
  | {
      readonly kind: 'section';
      readonly mark: SectionMark;
      /** What it counts: 3 for `III.`, `3.` and `c)`; of `2.3.` the 3. */
      readonly ordinal: number;
    }
  | { readonly kind: 'guidance'; readonly mark: GuidanceMark }
);

/** The place of a habit among the others: smaller is higher. */
export function rankOf(mark: SectionMark): number {
  return sectionMarks.indexOf(mark);
}

const ordinals = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const letters = 'abcdđeghiklmnopqrstuvxy';

const part =
  /^phần(?: thứ)? (?<number>nhất|một|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười|[ivx]{1,6}|\d{1,2})(?![\p{L}\p{M}\d])[ .:;–—-]*/iu;
const roman = /^(?<number>[IVX]{1,8})(?: ?[.:)–—-]| ?\/(?!\p{Ll})) ?(?=\S)/u;
const capital = /^(?<number>[A-HK-UĐ])(?:[.)]|[/–—-](?= )) (?=\S)/u;
const threeNumbers = /^(?:\d{1,3}|[IVX]{1,8})\.\d{1,3}\.(?<number>\d{1,3})[.):]? ?(?=[^\d\s.,])/u;
const twoNumbers = /^(?:\d{1,2}|[IVX]{1,8})\.(?<number>\d{1,2})[.):]? ?(?=[^\d\s.,%])/u;
const arabic = /^(?<number>\d{1,3})(?:\.|[/:–—-](?= )) ?(?=[^\d\s.,])/u;
const arabicBracket = /^(?<number>\d{1,3})\) ?(?=\S)/u;
const letter = /^(?<number>[a-zđ])(?:\) ?|[./–—-] )(?=\S)/u;

const sectionPatterns: readonly (readonly [
  SectionMark,
  RegExp,
  (number: string) => number | undefined,
])[] = [
  ['part', part, partOrdinal],
  ['three-numbers', threeNumbers, Number],
  ['two-numbers', twoNumbers, Number],
  ['roman', roman, parseRoman],
  ['capital', capital, (number) => letters.indexOf(number.toLocaleLowerCase('vi')) + 1],
  ['arabic', arabic, Number],
  ['arabic-bracket', arabicBracket, Number],
  ['letter', letter, (number) => letters.indexOf(number) + 1],
];

const guidancePatterns: readonly (readonly [GuidanceMark, RegExp])[] = [
  ['dash', /^[-‐‑‒–—−] ?(?=[^\s\-–—])/u],
  ['plus', /^\+ ?(?=[^\s+])/u],
  ['star', /^\* ?(?=[^\s*])/u],
  ['bullet', /^(?:[•·▪▫■□●○◦‣⁃➢➤►✓✔❖\uF000-\uF0FF] ?|o )(?=\S)/u],
  ['bracketed', /^\((?:\d{1,2}|[ivx]{1,4}|[a-zđ])\) ?(?=\S)/u],
];

/** Reads the mark in front of a line; `undefined` where there is none. */
export function lineMark(text: string): LineMark | undefined {
  for (const [mark, pattern] of guidancePatterns) {
    const [lead] = pattern.exec(text) ?? [];
    if (lead !== undefined) return { kind: 'guidance', mark, words: text.slice(lead.length) };
  }
  for (const [mark, pattern, count] of sectionPatterns) {
    const found = pattern.exec(text);
    const ordinal = found === null ? undefined : count(found.groups?.['number'] ?? '');
    if (found !== null && ordinal !== undefined) {
      return { kind: 'section', mark, ordinal, words: text.slice(found[0].length) };
    }
  }
  return undefined;
}

function partOrdinal(number: string): number | undefined {
  const lower = number.toLocaleLowerCase('vi');
  const word = lower.replace('bốn', 'tư').replace('một', 'nhất');
  const place = ordinals.indexOf(word);
  if (place !== -1) return place + 1;
  return /^\d/u.test(number) ? Number(number) : parseRoman(number.toUpperCase());
}

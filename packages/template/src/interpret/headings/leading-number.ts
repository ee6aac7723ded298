import { parseRoman } from '@baocao/core';

/** The mark in front of a heading, as people number by hand. */
export type LeadingNumber = {
  /** 0 for parts ("I.", "Phần thứ nhất"), 1 for "1.", 2 for "a)" and "1.1.". */
  readonly depth: number;
  readonly value: number;
  /** UTF-16 code units of the mark and the blanks after it. */
  readonly length: number;
};

const end = String.raw`\s*[.:)/\-–—]+(?!\d)\s*`;
const part =
  /^phần\s+(?:thứ\s+)?([ivxlc]+|\d{1,2}|\p{L}+)(?:\s*[.:)/\-–—]+\s*|\s+(?=\p{Lu})|\s*$)/iu;
const roman = new RegExp(String.raw`^([IVXLC]+)(?:${end}|\s+(?=\p{Lu}))`, 'u');
const digits = new RegExp(
  String.raw`^(?:[IVXLC]+\.)?(\d{1,2}(?:\.\d{1,2})*)(?:${end}|\s+(?=\p{Lu}))`,
  'u',
);
const letter = /^([a-zđ])\s*[.)]\s*(?=\p{L})/u;
const letters = 'abcdđeghiklmnopqrstuvxy';
const ordinals = [
  'nhất một',
  'hai',
  'ba',
  'bốn tư',
  'năm',
  'sáu',
  'bảy bẩy',
  'tám',
  'chín',
  'mười',
].map((words) => words.split(' '));

/** Reads `I.`, `II.KẾT`, `Phần thứ nhất`, `1.`, `1)`, `1.1.`, `a)`; `undefined` where there is none. */
export function leadingNumber(text: string): LeadingNumber | undefined {
  return partNumber(text) ?? romanNumber(text) ?? digitNumber(text) ?? letterNumber(text);
}

function partNumber(text: string): LeadingNumber | undefined {
  const [matched, word = ''] = part.exec(text) ?? [];
  if (matched === undefined) return undefined;
  const ordinal = ordinals.findIndex((words) => words.includes(word.toLowerCase())) + 1;
  const value = ordinal || Number(word) || (parseRoman(word.toUpperCase()) ?? 0);
  return value > 0 ? { depth: 0, value, length: matched.length } : undefined;
}

function romanNumber(text: string): LeadingNumber | undefined {
  const [matched, numeral = ''] = roman.exec(text) ?? [];
  const value = parseRoman(numeral);
  return matched === undefined || value === undefined
    ? undefined
    : { depth: 0, value, length: matched.length };
}

function digitNumber(text: string): LeadingNumber | undefined {
  const [matched, number = ''] = digits.exec(text) ?? [];
  if (matched === undefined) return undefined;
  const steps = number.split('.');
  return { depth: steps.length, value: Number(steps.at(-1)), length: matched.length };
}

function letterNumber(text: string): LeadingNumber | undefined {
  const [matched, own = ''] = letter.exec(text) ?? [];
  const value = letters.indexOf(own) + 1;
  return matched === undefined || value === 0
    ? undefined
    : { depth: 2, value, length: matched.length };
}

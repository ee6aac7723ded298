import { describe, expect, it } from 'vitest';
import { formatRoman, parseRoman } from './roman.js';

const all = Array.from({ length: 3999 }, (_, index) => index + 1);

describe('formatRoman', () => {
  it.each([
    [1, 'I'],
    [4, 'IV'],
    [14, 'XIV'],
    [1998, 'MCMXCVIII'],
  ])('writes %d', (value, text) => {
    expect(formatRoman(value)).toBe(text);
  });

  it.each([0, 4000, 1.5, -1])('throws for %d', (value) => {
    expect(() => formatRoman(value)).toThrow(RangeError);
  });
});

describe('parseRoman', () => {
  it('reads every numeral that was written', () => {
    expect(all.map((value) => parseRoman(formatRoman(value)))).toEqual(all);
  });

  it.each(['', 'IIII', 'VX', 'iv', 'IVI', 'XIVa'])('reads no numeral in "%s"', (text) => {
    expect(parseRoman(text)).toBeUndefined();
  });
});

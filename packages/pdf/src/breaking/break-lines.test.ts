import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOfText, wordsOf } from '../../test/words-of.js';
import { breakLines } from './break-lines.js';

const breakText = (text: string, first: number, rest = first) =>
  breakLines(tokensOfText(text), { first, rest });

describe('breakLines', () => {
  it('fills lines with whole words, the first line to its own room', () => {
    const lines = breakText('một hai ba bốn năm', 3000, 4000);
    expect(lines.map(wordsOf)).toEqual(['một', 'hai ba', 'bốn năm']);
    expect(lines.map((line) => line.end)).toEqual(['space', 'space', 'last']);
  });

  it('breaks a document number and a date in figures nowhere', () => {
    const lines = breakText('Kế hoạch 03/KH-UBND ngày 04/01/2023', 6000);
    expect(lines.map(wordsOf)).toEqual(['Kế hoạch', '03/KH-UBND', 'ngày', '04/01/2023']);
  });

  it('moves a date in words to the next line as a whole', () => {
    const lines = breakText('Hải Phòng, ngày 25 tháng 5 năm 2023', 12_000);
    expect(lines.map(wordsOf)).toEqual(['Hải Phòng,', 'ngày 25 tháng 5 năm 2023']);
  });

  it('lets a date go into its words where no line holds it', () => {
    const lines = breakText('ngày 25 tháng 5 năm 2023', 4000);
    expect(lines.map(wordsOf)).toEqual(['ngày 25', 'tháng 5', 'năm 2023']);
  });

  it('cuts a word that no line holds, from the line on which it starts', () => {
    const lines = breakText(`xem ${'a'.repeat(30)} cuối`, 5000);
    expect(lines.map((line) => line.end)).toEqual(['cut', 'cut', 'cut', 'last']);
    expect(lines.map(wordsOf).join('')).toBe(`xem ${'a'.repeat(30)} cuối`);
  });

  it('keeps a space that does not break and leaves out what has no ink', () => {
    expect(breakText('50\u00a0xã\u200b phường', 3500).map(wordsOf)).toEqual(['50 xã', 'phường']);
  });

  it('loses no letter and overfills no line', () => {
    const word = fc.stringMatching(/^[a-zđưở]{1,12}$/);
    fc.assert(
      fc.property(fc.array(word), fc.integer({ min: 1000, max: 20_000 }), (words, room) => {
        const lines = breakText(words.join(' '), room);
        expect(lines.map(wordsOf).join('').replaceAll(' ', '')).toBe(words.join(''));
        expect(lines.every((line) => line.width <= room)).toBe(true);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from './text-width.js';

describe('textWidth', () => {
  it('knows the widths of Times New Roman', () => {
    expect(textWidth('0123456789', { size: 10 })).toBeCloseTo(50, 6);
    expect(textWidth(' ', { size: 100 })).toBeCloseTo(25, 1);
    expect(textWidth('M', { size: 1000 })).toBeCloseTo(889, 0);
    expect(textWidth('M', { size: 1000, bold: true })).toBeCloseTo(944, 0);
  });

  it('gives an accented letter the width of its base', () => {
    for (const [accented, base] of [
      ['ẫ', 'a'],
      ['Ệ', 'E'],
      ['ữ', 'ư'],
    ] as const) {
      expect(textWidth(accented, { size: 14 })).toBeCloseTo(textWidth(base, { size: 14 }), 6);
    }
  });

  it('adds up, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const look = { size: 14, italic: true };
        expect(textWidth(a + b, look)).toBeCloseTo(textWidth(a, look) + textWidth(b, look), 6);
      }),
    );
  });
});

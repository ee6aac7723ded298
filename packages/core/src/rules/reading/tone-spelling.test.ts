import { describe, expect, it } from 'vitest';
import { toneSpelling } from './tone-spelling.js';

describe('toneSpelling', () => {
  it.each([
    ['ủy', 'uỷ'],
    ['Hòa', 'Hoà'],
    ['khỏe', 'khoẻ'],
    ['THỦY', 'THUỶ'],
  ])('knows %s and %s for one syllable', (first, last) => {
    expect(toneSpelling(first)?.word).toBe(first.toLowerCase());
    expect(toneSpelling(last)?.word).toBe(last.toLowerCase());
    expect(toneSpelling(first)?.syllable).toBe(toneSpelling(last)?.syllable);
  });

  it('tells syllables of another tone apart', () => {
    expect(toneSpelling('hòa')?.syllable).not.toBe(toneSpelling('hóa')?.syllable);
  });

  it.each(['quý', 'quỷ', 'hoàn', 'khuỷu', 'toàn', 'hoa', 'suy', 'xã', ''])(
    'has nothing to say of %s',
    (word) => {
      expect(toneSpelling(word)).toBeUndefined();
    },
  );
});

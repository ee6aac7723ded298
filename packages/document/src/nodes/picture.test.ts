import { describe, expect, it } from 'vitest';
import { pictureOf } from '../../test/picture-of.js';
import { picture } from './picture.js';

const drawing = {
  width: 900,
  height: 380,
  shapes: [
    { kind: 'words', x: 0, y: 20, anchor: 'start', text: ' hết  hạn ', size: 14, fill: '#000000' },
  ],
} as const;

describe('picture', () => {
  it('is as wide as the text, and its caption stands on its page', () => {
    const shown = picture({ description: 'Tiến độ', caption: 'Hình 1', drawing });
    expect(pictureOf('party-2018', shown)).toBe(
      'picture 165 by 69.7 mm, 6 pt above "Tiến độ"\ntable-caption "Hình 1"',
    );
  });

  it('is never higher than three quarters of a broad page', () => {
    const high = picture({ description: 'Cột', drawing: { ...drawing, height: 9_00 } });
    expect(pictureOf('party-2018', high)).toMatch(/^picture ([\d.]+) by \1 mm/u);
  });

  it('cannot be made without words for who does not see it, nor of colours that are none', () => {
    expect(() => picture({ description: ' ', drawing })).toThrow(/description/u);
    const shapes = [{ ...drawing.shapes[0], fill: 'url(#a)' }];
    expect(() => picture({ description: 'Cột', drawing: { ...drawing, shapes } })).toThrow(/fill/u);
  });
});

import { describe, expect, it } from 'vitest';
import { pictureOf } from '../../test/picture-of.js';
import { heading } from './heading.js';

describe('heading', () => {
  it('prints number and text in the style of the level, the first level in upper case', () => {
    expect(
      pictureOf(
        'party-2018',
        heading({ level: 1, number: 'IV.', text: 'Đánh giá chung' }),
        heading({ level: 2, number: '1.', text: 'Kết quả đạt được' }),
        heading({ level: 3, text: 'Ở xã, phường' }),
      ),
    ).toBe(
      `heading-1 as heading-1 (kept) "IV. ĐÁNH GIÁ CHUNG"
heading-2 as heading-2 (kept) "1. Kết quả đạt được"
heading-3 as heading-3 (kept) "Ở xã, phường"`,
    );
  });

  it('ends a Roman number as the layout has it, and no other', () => {
    const parts = [
      heading({ level: 1, number: 'IV.', text: 'Đánh giá chung' }),
      heading({ level: 2, number: '1.', text: 'Kết quả đạt được' }),
    ];
    expect(pictureOf('party-2026', ...parts)).toBe(
      `heading-1 as heading-1 (kept) "IV- ĐÁNH GIÁ CHUNG"
heading-2 as heading-2 (kept) "1. Kết quả đạt được"`,
    );
  });

  it('leaves the note after it light and as it is written', () => {
    const noted = heading({
      level: 1,
      number: 'III.',
      text: 'Kết quả',
      note: ' (tuỳ theo đặc điểm)',
    });
    expect(pictureOf('state-2020', noted)).toBe(
      'heading-1 as heading-1 (kept) "III. KẾT QUẢ" " (tuỳ theo đặc điểm)" -bold -italic',
    );
  });

  it('asks for words', () => {
    expect(() => heading({ level: 1, text: ' ' })).toThrow(
      'A "heading" cannot be made of these fields. text: is blank; give it words or leave the field out.',
    );
  });
});

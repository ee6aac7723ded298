import fc from 'fast-check';
import { expect, it } from 'vitest';
import { slugSchema } from '../outline/ids.js';
import { slugOf } from './slug-of.js';

it.each([
  ['Sở Nội vụ', 'so-noi-vu'],
  ['Đặc khu Cát Hải', 'dac-khu-cat-hai'],
  ['  Ðảng uỷ  (khối) - 2', 'dang-uy-khoi-2'],
  ['Phường Ái Quốc'.normalize('NFD'), 'phuong-ai-quoc'],
  ['…', ''],
])('makes an id of "%s"', (words, id) => {
  expect(slugOf(words)).toBe(id);
});

it('gives a slug or nothing, whatever the words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (words) => {
      const slug = slugOf(words);
      expect(slug === '' || slugSchema.safeParse(slug).success || slug.length > 80).toBe(true);
    }),
  );
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hashedWords } from './hashed-words.js';

/** The slow way to say the same. */
function wordsIn(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), ([word]) => word);
}

const texts = fc.array(
  fc.oneof(
    fc.constantFrom(
      ' ',
      '-',
      '“',
      '25',
      '6',
      'ủy',
      'ĐẢNG',
      'đảng',
      'Đ',
      'ð',
      '。',
      'ΑΒ',
      '語',
      '𠀀',
      '😀',
      '\ud840',
      '\udc00',
      '\u0300',
    ),
    fc.string({ unit: 'binary-ascii' }),
  ),
);

it('finds the words that a pattern finds', () => {
  fc.assert(
    fc.property(texts, (pieces) => {
      const text = pieces.join('').normalize('NFC');
      const found = (figures: boolean) =>
        hashedWords(text, { figures }).map(({ start, end }) => text.slice(start, end));
      expect(found(true)).toEqual(wordsIn(text, /[\p{L}\p{M}\d]+/gu));
      expect(found(false)).toEqual(wordsIn(text, /[\p{L}\p{M}]+/gu));
    }),
  );
});

it('gives the same word in any case one hash, and another word another', () => {
  const hashes = hashedWords('Đảng ĐẢNG đảng Đang').map(({ hash }) => hash);
  expect(new Set(hashes.slice(0, 3)).size).toBe(1);
  expect(new Set(hashes).size).toBe(2);
});

it('can be held to a part of a text', () => {
  const text = 'Cấp ủy Đảng';
  expect(
    hashedWords(text, { from: 1, to: 6 }).map(({ start, end }) => text.slice(start, end)),
  ).toEqual(['ấp', 'ủy']);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { singleSpaced } from './single-spaced.js';

it('has one plain blank for each run', () => {
  expect(singleSpaced(' một  hai\n\tba\u00a0bốn ')).toBe(' một hai ba bốn ');
});

it('does what replacing every run would do', () => {
  const texts = fc.string({ unit: fc.constantFrom(' ', '\n', '\u00a0', '\t', 'a', 'ạ') });
  fc.assert(
    fc.property(texts, (text) => {
      expect(singleSpaced(text)).toBe(text.replace(/\s+/gu, ' '));
    }),
  );
});

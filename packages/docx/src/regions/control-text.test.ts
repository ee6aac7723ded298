import fc from 'fast-check';
import { expect, it } from 'vitest';
import { controlTextLimit, createControlTexts } from './control-text.js';

it('leaves a short text as it is', () => {
  expect(createControlTexts()('Kết quả ở xã, phường')).toBe('Kết quả ở xã, phường');
});

it('cuts a long text where Word would refuse it, and says that something is missing', () => {
  const made = createControlTexts()('Công tác lãnh đạo, chỉ đạo của cấp ủy đảng '.repeat(4));
  expect(made).toHaveLength(controlTextLimit);
  expect(made.endsWith('Công tác lãnh đạo, c…')).toBe(true);
});

it('never cuts through a character', () => {
  expect(createControlTexts()('a'.repeat(62) + '𝄞𝄞')).toBe(`${'a'.repeat(62)}…`);
});

it('tells equal texts apart, also when one looks like a made one', () => {
  const make = createControlTexts();
  expect(['Kết quả (2)', 'Kết quả', 'Kết quả', 'Kết quả'].map(make)).toEqual([
    'Kết quả (2)',
    'Kết quả',
    'Kết quả (3)',
    'Kết quả (4)',
  ]);
});

it('gives every text one of its own within the limit', () => {
  const long = fc.constantFrom('', 'x'.repeat(60), 'x'.repeat(63), 'x'.repeat(90));
  const texts = fc.array(
    fc.tuple(long, fc.string({ maxLength: 3 })).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(texts, (all) => {
      const made = all.map(createControlTexts());
      expect(new Set(made).size).toBe(all.length);
      expect(made.every((text) => text.length <= controlTextLimit)).toBe(true);
    }),
  );
});

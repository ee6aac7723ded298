import { expect, it } from 'vitest';
import { shortText } from './short-text.js';

it('leaves a short text as it is, white space folded', () => {
  expect(shortText('  Kiến nghị,\n đề xuất ')).toBe('Kiến nghị, đề xuất');
});

it('cuts a long text between words, and says so', () => {
  const short = shortText('Công tác lãnh đạo, chỉ đạo '.repeat(10));
  expect(short).toMatch(/(?:đạo|Công|tác|lãnh|đạo,|chỉ)…$/u);
  expect(short.length).toBeLessThanOrEqual(81);
});

it('cuts a word that never ends', () => {
  expect(shortText('x'.repeat(500))).toBe(`${'x'.repeat(40)}…`);
});

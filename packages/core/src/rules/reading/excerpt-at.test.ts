import { expect, it } from 'vitest';
import { excerptAt } from './excerpt-at.js';

const text =
  'Mặt trận Tổ quốc và các tổ chức chính trị- xã hội tích cực tham gia giám sát, phản biện.';

it('gives whole words around the place', () => {
  expect(excerptAt(text, text.indexOf('- xã'))).toBe('các tổ chức chính trị- xã hội tích cực tham');
});

it('gives the whole of a short text', () => {
  expect(excerptAt('xã , phường', 2)).toBe('xã , phường');
});

it('cuts a word that is too long', () => {
  expect(excerptAt('x'.repeat(1_000), 500)).toBe('x'.repeat(48));
});

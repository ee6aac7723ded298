import { expect, it } from 'vitest';
import { en } from './en.data.js';
import { vi } from './vi.data.js';

const holesIn = (text: string) =>
  Array.from(text.matchAll(/\{[^{}]*\}/gu), ([hole]) => hole).sort();

it.each(Object.entries(vi))('%s has the same holes in both languages, in NFC', (key, text) => {
  const translated = new Map(Object.entries(en)).get(key) ?? '';
  expect(translated).not.toBe('');
  expect(holesIn(translated)).toEqual(holesIn(text));
  expect([text, translated]).toEqual([text.normalize('NFC'), translated.normalize('NFC')]);
});

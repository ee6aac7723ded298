import { describe, expect, it } from 'vitest';
import { en, enFileMessages } from './en.data.js';
import { sayIn } from './say.js';
import { vi, viFileMessages } from './vi.data.js';

const holesIn = (text: string) =>
  Array.from(text.matchAll(/\{[^{}]*\}/gu), ([hole]) => hole).sort();

describe.each([
  ['texts', vi, en],
  ['file messages', viFileMessages, enFileMessages],
] as const)('the %s', (_name, inVietnamese: object, inEnglish: object) => {
  const english = new Map<string, string>(Object.entries(inEnglish));

  it('are the same ones in both languages', () => {
    expect([...english.keys()]).toEqual(Object.keys(inVietnamese));
  });

  it.each(Object.entries(inVietnamese))('%s has the same holes in both, in NFC', (key, text) => {
    const translated = english.get(key) ?? '';
    expect(holesIn(translated)).toEqual(holesIn(String(text)));
    expect(text).toBe(String(text).normalize('NFC'));
    expect(translated).toBe(translated.normalize('NFC'));
  });
});

describe('sayIn', () => {
  it('fills the holes, and never a value that was put in', () => {
    const values = { unit: '{near}', round: 'r', near: 'a', list: 'b' };
    expect(sayIn('en')('new.unknownUnit', values)).toContain('no unit "{near}"');
    expect(sayIn('vi')('check.clean')).toBe('Không có lỗi và cảnh báo.');
  });
});

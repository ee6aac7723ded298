import type { Language } from '@baocao/core';
import { en } from './en.data.js';
import { vi } from './vi.data.js';

export type TextKey = keyof typeof vi;
/** Gives a text in one language, its holes filled. */
export type Say = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

export function sayIn(language: Language): Say {
  const texts: Readonly<Record<TextKey, string>> = language === 'en' ? en : vi;
  return (key, values = {}) =>
    texts[key].replace(/\{([a-z]+)\}/gu, (hole, name: string) => String(values[name] ?? hole));
}

import { fillHoles, type Filling, type Language } from '@baocao/core';
import { en } from './en.data.js';
import { vi } from './vi.data.js';

export type TextKey = keyof typeof vi;

/** Gives a text in one language; an unfilled hole does not compile. */
export type Say = <Key extends TextKey>(key: Key, ...filling: Filling<(typeof vi)[Key]>) => string;

const texts: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = { vi, en };

export function sayIn(language: Language): Say {
  return (key, ...[values]) => fillHoles(texts[language][key], values);
}

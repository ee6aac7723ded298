import { fillHoles, type Filling, type Language } from '@baocao/core';
import { pageWords } from './page-words.data.js';

type Words = typeof pageWords;
export type PageWord = keyof Words;

/** Says a text of the pages; an unfilled hole does not compile. */
export type Say = <Key extends PageWord>(key: Key, ...filling: Filling<Words[Key]['vi']>) => string;

/** The texts of the pages in one language. */
export function sayer(language: Language): Say {
  return (key, ...[values]) => fillHoles(pageWords[key][language], values);
}

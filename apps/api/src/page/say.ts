import type { HolesOf, Language } from '@baocao/core';
import { pageWords } from './page-words.data.js';

type Words = typeof pageWords;
export type PageWord = keyof Words;

/** What fills the holes of a text; a text without holes takes none. */
type Filling<Key extends PageWord> = [HolesOf<Words[Key]['vi']>] extends [never]
  ? []
  : [values: Readonly<Record<HolesOf<Words[Key]['vi']>, string | number>>];

/** Says a text of the pages. */
export type Say = <Key extends PageWord>(key: Key, ...filling: Filling<Key>) => string;

/** The texts of the pages in one language. */
export function sayer(language: Language): Say {
  return (key, ...[values = {}]: readonly Readonly<Record<string, string | number>>[]) =>
    pageWords[key][language].replaceAll(/\{(\w+)\}/gu, (_, hole: string) =>
      String(values[hole] ?? ''),
    );
}

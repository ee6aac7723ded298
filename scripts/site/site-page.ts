import { posix } from 'node:path';
import { languages, type Language } from '@baocao/core';
import { navigation } from './navigation.data.js';

/** A page of the site: the file of `docs/` it is made from and where it stands. */
export type SitePage = {
  readonly language: Language;
  readonly source: string;
  readonly path: string;
};

/** The folder that the pages of a language stand in. */
const folders: Readonly<Record<Language, string>> = { vi: 'vi', en: '' };

/** All pages, by language. What is written in both languages at once is a page of each. */
export const sitePages: readonly SitePage[] = languages.flatMap((language) =>
  navigation[language].flatMap(({ sources }) =>
    sources.map((source) => ({ language, source, path: pathOf(source, language) })),
  ),
);

function pathOf(source: string, language: Language): string {
  const stem = source.replace(/^vi\//u, '').replace(/(\.generated)?\.md$/u, '');
  return posix.join(folders[language], `${stem}.html`);
}

/** The page made from a file: that of the reader's language, else that of the other one. */
export function pageOf(source: string, language: Language): SitePage | undefined {
  const pages = sitePages.filter((page) => page.source === source);
  return pages.find((page) => page.language === language) ?? pages[0];
}

/** The same page in another language, or where that language starts. */
export function counterpartOf({ path, language }: SitePage, other: Language): SitePage | undefined {
  const stem = posix.relative(folders[language], path);
  const wanted = [stem, 'index.html'].map((name) => posix.join(folders[other], name));
  return wanted
    .map((name) => sitePages.find((page) => page.path === name))
    .find((page) => page !== undefined);
}

/** A link from one file of the site to another. */
export function linkBetween(from: string, to: string): string {
  return posix.relative(posix.dirname(from), to);
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, type Language } from '@baocao/core';
import { buildSync } from 'esbuild';
import MiniSearch from 'minisearch';
import { root } from '../repository/repository-files.js';
import { pageHtml } from './page-html.js';
import { renderMarkdown, type RenderedPage } from './render-markdown.js';
import { searchOptions, type SearchEntry } from './search-options.js';
import { sitePages, type SitePage } from './site-page.js';
import { siteStyle } from './site-style.data.js';

/** A file of the site, by its path from the top of the site. */
export type SiteFile = { readonly path: string; readonly content: string | Uint8Array };

const docs = join(root, 'docs');

/** The whole site, made of `docs/` and of nothing from a network. */
export function buildSite(): SiteFile[] {
  const rendered = new Map(sitePages.map((page) => [page, renderPage(page)]));
  const titles = titlesOf(rendered);
  const assets = new Set([...rendered.values()].flatMap((page) => page.assets));
  return [
    ...[...rendered].map(([page, content]) => ({
      path: page.path,
      content: pageHtml(page, content, titles),
    })),
    ...[...assets].map((path) => ({ path, content: readFileSync(join(docs, path)) })),
    { path: 'assets/site.css', content: siteStyle.trimStart() },
    { path: 'assets/search.js', content: searchScript() },
    ...languages.map((language) => ({
      path: `assets/search-${language}.js`,
      content: `window.searchIndex = ${JSON.stringify(JSON.stringify(searchIndex(rendered, language)))};\n`,
    })),
  ];
}

/** What the search gives for some words, best first: pages with the place on them. */
export function searchSite(words: string, language: Language): string[] {
  const rendered = new Map(sitePages.map((page) => [page, renderPage(page)]));
  return searchIndex(rendered, language)
    .search(words)
    .map(({ id }) => String(id));
}

/** A page in both languages is titled in both, parted by a dot: each reader gets his own. */
function titlesOf(rendered: ReadonlyMap<SitePage, RenderedPage>): Map<SitePage, string> {
  const own = ({ language }: SitePage, title: string) =>
    (language === 'vi' ? title.split(' · ')[0] : title.split(' · ').at(-1)) ?? title;
  return new Map([...rendered].map(([page, { title }]) => [page, own(page, title)]));
}

function renderPage(page: SitePage): RenderedPage {
  return renderMarkdown(readFileSync(join(docs, page.source), 'utf8'), page);
}

/** What can be found, section by section, in the pages of one language. */
function searchIndex(
  rendered: ReadonlyMap<SitePage, RenderedPage>,
  language: Language,
): MiniSearch<SearchEntry> {
  const index = new MiniSearch(searchOptions);
  const titles = titlesOf(rendered);
  for (const [page, { sections }] of rendered) {
    if (page.language !== language) continue;
    const title = titles.get(page) ?? '';
    for (const { id, level, title: heading, text } of sections) {
      const shown = level === 1 ? title : heading;
      index.add({ id: `${page.path}#${id}`, page: title, title: shown, text });
    }
  }
  return index;
}

function searchScript(): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(root, 'scripts/site/client/search.ts')],
    ...{ bundle: true, minify: true, write: false, format: 'iife', target: 'es2022' },
  });
  return outputFiles[0]?.text ?? '';
}

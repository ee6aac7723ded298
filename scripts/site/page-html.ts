import { languages, type Language } from '@baocao/core';
import { navigation } from './navigation.data.js';
import type { PageSection, RenderedPage } from './render-markdown.js';
import { counterpartOf, linkBetween, pageOf, sitePages, type SitePage } from './site-page.js';
import { siteWords } from './site-words.data.js';

/** Titles of pages, by page. */
export type Titles = ReadonlyMap<SitePage, string>;

const escaped = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' } as const;
// The pattern finds nothing but those four.
const escape = (text: string) =>
  text.replace(/[&<>"]/gu, (mark) => escaped[mark as keyof typeof escaped]);

/** A whole page: what it says, and around it search, navigation and the way to the other language. */
export function pageHtml(page: SitePage, { html, sections }: RenderedPage, titles: Titles): string {
  const words = siteWords[page.language];
  const title = titles.get(page) ?? '';
  const to = (path: string) => linkBetween(page.path, path);
  return `<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title === words.name ? title : `${title} · ${words.name}`)}</title>
<link rel="stylesheet" href="${to('assets/site.css')}">
<script src="${to('assets/search.js')}" defer></script>
</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
${header(page)}
<div class="frame">
<nav class="pages" id="pages" aria-label="${words.pages}">
${navigationHtml(page, titles)}
</nav>
<main id="main">
${html}
${around(page, titles)}
</main>
${contents(sections, page.language)}
</div>
</body>
</html>
`;
}

function header(page: SitePage): string {
  const { language, path } = page;
  const { name, pages, search, noneFound, otherName } = siteWords[language];
  const to = (target: string) => linkBetween(path, target);
  const start = sitePages.find((one) => one.language === language)?.path ?? '';
  const [other = language] = languages.filter((one) => one !== language);
  const elsewhere = counterpartOf(page, other)?.path ?? start;
  return `<header class="top">
<a class="brand" href="${to(start)}">${name}</a>
<a class="to-pages" href="#pages">${pages}</a>
<search><input type="search" id="search" autocomplete="off" placeholder="${search}" aria-label="${search}"
data-index="${to(`assets/search-${language}.js`)}" data-base="${to('.') || '.'}/" data-none="${noneFound}">
<ul id="found" aria-live="polite" hidden></ul></search>
<a href="${to(elsewhere)}" lang="${other}" hreflang="${other}">${otherName}</a>
</header>`;
}

function navigationHtml(page: SitePage, titles: Titles): string {
  return navigation[page.language]
    .map(({ title, sources }) => {
      const links = sources.map((source) => {
        const target = pageOf(source, page.language);
        if (target === undefined) return '';
        const current = target === page ? ' aria-current="page"' : '';
        const link = linkBetween(page.path, target.path);
        return `<li><a href="${link}"${current}>${escape(titles.get(target) ?? '')}</a></li>`;
      });
      return `<h2>${title}</h2>\n<ul>\n${links.join('\n')}\n</ul>`;
    })
    .join('\n');
}

function contents(sections: readonly PageSection[], language: Language): string {
  const parts = sections.filter(({ level }) => level === 2);
  if (parts.length < 2) return '';
  const links = parts.map(({ id, title }) => `<li><a href="#${id}">${escape(title)}</a></li>`);
  const heading = siteWords[language].onThisPage;
  return `<nav class="here" aria-label="${heading}">\n<h2>${heading}</h2>\n<ul>\n${links.join('\n')}\n</ul>\n</nav>`;
}

/** The way to the pages before and after, in the order of the navigation. */
function around(page: SitePage, titles: Titles): string {
  const words = siteWords[page.language];
  const pages = sitePages.filter(({ language }) => language === page.language);
  const at = pages.indexOf(page);
  const link = (target: SitePage | undefined, label: string) =>
    target === undefined
      ? ''
      : `<a href="${linkBetween(page.path, target.path)}"><span>${label}</span>${escape(titles.get(target) ?? '')}</a>`;
  return `<div class="around">${link(pages[at - 1], words.before)}${link(pages[at + 1], words.after)}</div>`;
}

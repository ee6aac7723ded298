import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import highlighter from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import json from 'highlight.js/lib/languages/json';
import typescript from 'highlight.js/lib/languages/typescript';
import yaml from 'highlight.js/lib/languages/yaml';
import MarkdownIt from 'markdown-it';
import anchor from 'markdown-it-anchor';
import { root } from '../repository/repository-files.js';
import { linkBetween, pageOf, type SitePage } from './site-page.js';

type Token = ReturnType<MarkdownIt['parse']>[number];

/** A heading that can be linked to, and the text that stands below it. */
export type PageSection = {
  readonly id: string;
  readonly level: number;
  readonly title: string;
  readonly text: string;
};

/** What a page says, as HTML and in sections, and the files of `docs/` that it shows or offers. */
export type RenderedPage = {
  readonly title: string;
  readonly html: string;
  readonly sections: readonly PageSection[];
  readonly assets: readonly string[];
};

const grammars = { ts: typescript, json, yaml, sh: bash };
for (const [name, grammar] of Object.entries(grammars)) {
  highlighter.registerLanguage(name, grammar);
}

const markdown = MarkdownIt({ html: false, typographer: false, highlight: coloured });
markdown.use(anchor, { slugify: headingId, tabIndex: false });
// What is wider than the page scrolls by itself, by keyboard too.
markdown.renderer.rules['table_open'] = () => '<div class="wide" tabindex="0"><table>\n';
markdown.renderer.rules['table_close'] = () => '</table></div>\n';

function coloured(code: string, language: string): string {
  const html = language in grammars ? highlighter.highlight(code, { language }).value : undefined;
  return `<pre tabindex="0"><code>${html ?? markdown.utils.escapeHtml(code)}</code></pre>`;
}

/** The id that GitHub gives a heading too, so that links hold in both places. */
export function headingId(title: string): string {
  return title
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replace(/\s/gu, '-');
}

/** Renders the Markdown of one page; its links lead to other pages, not to their sources. */
export function renderMarkdown(text: string, page: SitePage): RenderedPage {
  const tokens = markdown.parse(text, {});
  const assets = new Set<string>();
  for (const token of tokens) moveLinks(token.children ?? [], page, assets);
  const sections = sectionsOf(tokens);
  const html = markdown.renderer.render(tokens, markdown.options, {});
  return { title: sections[0]?.title ?? page.source, html, sections, assets: [...assets] };
}

/** Files outside `docs/` are not on the site: such links become plain words that name the place. */
function moveLinks(tokens: Token[], page: SitePage, assets: Set<string>): void {
  const open: Token[] = [];
  for (const token of tokens) {
    if (token.type === 'image') {
      token.attrSet('src', moved(token.attrGet('src') ?? '', page, assets) ?? '');
      token.attrSet('loading', 'lazy');
    } else if (token.type === 'link_open') {
      const href = moved(decodeURI(token.attrGet('href') ?? ''), page, assets);
      if (href === undefined) token.tag = 'span';
      token.attrs = href === undefined ? [['class', 'in-repository']] : [['href', href]];
      open.push(token);
    } else if (token.type === 'link_close') {
      token.tag = open.pop()?.tag ?? token.tag;
    }
  }
}

/** Where a link of a source leads on the site; nothing, where it leaves the site's folder. */
function moved(href: string, page: SitePage, assets: Set<string>): string | undefined {
  if (/^([a-z][a-z+.-]*:|#)/u.test(href)) return href;
  const [file = '', fragment] = href.split('#');
  const source = posix.join(posix.dirname(page.source), file);
  if (source.startsWith('../')) return undefined;
  const target = pageOf(source, page.language)?.path;
  if (target === undefined && existsSync(join(root, 'docs', source))) assets.add(source);
  const link = linkBetween(page.path, target ?? source);
  return fragment === undefined ? link : `${link}#${fragment}`;
}

function sectionsOf(tokens: readonly Token[]): PageSection[] {
  const sections: { id: string; level: number; title: string; text: string }[] = [];
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    if (token.type !== 'inline') return;
    const words = wordsOf(token);
    const current = sections.at(-1);
    if (before?.type === 'heading_open') {
      const level = Number(before.tag.slice(1));
      sections.push({ id: before.attrGet('id') ?? '', level, title: words, text: '' });
    } else if (current !== undefined) {
      current.text += `${words}\n`;
    }
  });
  return sections;
}

function wordsOf({ children }: Token): string {
  return (children ?? [])
    .map(({ type, content }) => (type === 'softbreak' ? ' ' : content))
    .join('');
}

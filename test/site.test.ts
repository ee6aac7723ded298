import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildSite, searchSite } from '../scripts/site/build-site.js';
import { deadLinks } from '../scripts/site/dead-links.js';
import { foldTerm } from '../scripts/site/fold-term.js';
import { headingId } from '../scripts/site/render-markdown.js';
import { sitePages } from '../scripts/site/site-page.js';
import { repositoryFiles, root } from '../scripts/repository/repository-files.js';

const files = buildSite();
const page = (path: string) => String(files.find((file) => file.path === path)?.content);

describe('the site of docs/', () => {
  it('has every page that is written', () => {
    const written = repositoryFiles().filter((name) => /^docs\/.*\.md$/u.test(name));
    const shown = sitePages.map(({ source }) => `docs/${source}`);
    expect(written.filter((name) => !shown.includes(name))).toEqual([]);
  });

  it('has no link that leads nowhere, to a page or to a place on it', () => {
    expect(deadLinks(files)).toEqual([]);
  });

  it('asks nothing of a network', () => {
    const loaded = files
      .filter(({ path }) => /\.(html|css)$/u.test(path))
      .flatMap(
        ({ content }) => String(content).match(/(?:src|@import|url\()[="' ]*https?:/gu) ?? [],
      );
    expect(loaded).toEqual([]);
  });

  it('gives each page one title and the language that it is in', () => {
    for (const { path, language } of sitePages) {
      expect(page(path).match(/<h1/gu), path).toHaveLength(1);
      expect(page(path), path).toContain(`<html lang="${language}">`);
    }
  });

  it('shows every picture that is kept, and none that is heavy', () => {
    const kept = repositoryFiles().filter((name) => name.startsWith('docs/images/'));
    const shown = files.map(({ path }) => `docs/${path}`);
    expect(kept.filter((name) => !shown.includes(name))).toEqual([]);
    expect(kept.filter((name) => statSync(`${root}/${name}`).size > 150_000)).toEqual([]);
  });

  it('names what stands in the repository only, instead of linking to it', () => {
    expect(page('architecture.html')).toContain('<span class="in-repository">');
    expect(page('architecture.html')).not.toContain('href="../packages');
  });
});

describe('dead links', () => {
  const site = (html: string) => [
    { path: 'a.html', content: html },
    { path: 'b/c.html', content: '<h2 id="muc-1">' },
  ];

  it('are files and anchors that there are not', () => {
    const html =
      '<a href="b/d.html"><a class="x" href="b/c.html#muc-2"><img src="x.png"><a href="#y">';
    const links = deadLinks(site(html)).map(({ link }) => link);
    expect(links).toEqual(['b/d.html', 'b/c.html#muc-2', 'x.png', '#y']);
  });

  it('are not those that hold, nor those that lead away', () => {
    const html = '<a href="b/c.html"><a href="b/c.html#muc-1"><a href="https://cel.dev">';
    expect(deadLinks(site(html))).toEqual([]);
  });
});

describe('the search', () => {
  it('finds Vietnamese words typed without their marks', () => {
    expect(foldTerm('Đề cương')).toBe('de cuong');
    const found = searchSite('don doc', 'vi');
    expect(found[0]).toBe('vi/run-a-round.html#đôn-đốc');
  });

  it('finds the page of a command in English, words cut short', () => {
    expect(searchSite('consolida', 'en')[0]).toContain('consolidation.html');
  });
});

it('gives headings the ids that GitHub gives them', () => {
  expect(headingId('2. Extend Hải Phòng’s template')).toBe('2-extend-hải-phòngs-template');
});

import { posix } from 'node:path';
import type { SiteFile } from './build-site.js';

/** A link that leads nowhere: the page it stands on, and where it points. */
export type DeadLink = { readonly page: string; readonly link: string };

/** Links of the built pages to files that the site does not have, or to places that a page does not. */
export function deadLinks(files: readonly SiteFile[]): DeadLink[] {
  const ids = new Map(files.map(({ path, content }) => [path, idsOf(content)]));
  return files.flatMap(({ path, content }) =>
    linksOf(path, content)
      .filter((link) => !leadsSomewhere(path, link, ids))
      .map((link) => ({ page: path, link })),
  );
}

function leadsSomewhere(
  page: string,
  link: string,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const [file = '', fragment] = decodeURI(link).split('#');
  const target = file === '' ? page : posix.join(posix.dirname(page), file);
  const known = ids.get(target);
  return known !== undefined && (fragment === undefined || known.has(fragment));
}

/** Links that stay on the site. */
function linksOf(path: string, content: string | Uint8Array): string[] {
  if (typeof content !== 'string' || !path.endsWith('.html')) return [];
  return attributes(content, 'href|src').filter((link) => !/^[a-z][a-z+.-]*:/u.test(link));
}

function idsOf(content: string | Uint8Array): Set<string> {
  return new Set(typeof content === 'string' ? attributes(content, 'id') : []);
}

function attributes(html: string, names: string): string[] {
  const pattern = new RegExp(`<[a-z][^<>]*?\\s(?:${names})="([^"]*)"`, 'gu');
  return [...html.matchAll(pattern)].map(([, value = '']) => value.replaceAll('&amp;', '&'));
}

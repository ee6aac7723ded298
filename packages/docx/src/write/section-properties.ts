import type { ResolvedSection, StyleProfile } from '@baocao/document';
import { twipsFromMm } from '../units/twips.js';
import { element, toggle } from '../xml/element.js';

/** Paper, margins and page numbers of a section (`w:sectPr`). */
export function sectionProperties(
  section: ResolvedSection,
  {
    profile,
    isFirst,
    headerId,
  }: { readonly profile: StyleProfile; readonly isFirst: boolean; readonly headerId: string },
): string {
  const startsCount = isFirst || section.restartNumbering;
  return element(
    'w:sectPr',
    {},
    element('w:headerReference', { 'w:type': 'default', 'r:id': headerId }),
    paper(section, profile),
    margins(profile),
    startsCount ? element('w:pgNumType', { 'w:start': 1 }) : '',
    startsCount && profile.page.pageNumber.hiddenOnFirstPage ? toggle('w:titlePg', true) : '',
  );
}

function paper({ orientation }: ResolvedSection, { page }: StyleProfile): string {
  const width = twipsFromMm(page.width.value);
  const height = twipsFromMm(page.height.value);
  return orientation === 'landscape'
    ? element('w:pgSz', { 'w:w': height, 'w:h': width, 'w:orient': 'landscape' })
    : element('w:pgSz', { 'w:w': width, 'w:h': height });
}

function margins({ page }: StyleProfile): string {
  const { top, right, bottom, left } = page.margins;
  return element('w:pgMar', {
    'w:top': twipsFromMm(top.value),
    'w:right': twipsFromMm(right.value),
    'w:bottom': twipsFromMm(bottom.value),
    'w:left': twipsFromMm(left.value),
    'w:header': twipsFromMm(page.pageNumber.fromTop.value),
    'w:footer': 0,
    'w:gutter': 0,
  });
}

import type { ResolvedDocument } from '@baocao/document';
import { element } from '../xml/element.js';
import { escapeXml } from '../xml/escape-xml.js';
import type { LegalText } from '../xml/legal-text.js';

const namespaces = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
};

/**
 * `docProps/core.xml`: what the file says of itself; both dates are the given moment, in UTC.
 * @throws RangeError when `at` is not a date up to the year 9999.
 */
export function coreProperties(
  { properties, language }: ResolvedDocument,
  { at, legal }: { readonly at: Date; readonly legal: LegalText },
): string {
  const text = (name: string, value = '', path: string) =>
    value === '' ? '' : element(name, {}, escapeXml(legal(value, path)));
  const moment = momentOf(at);
  const date = (name: string) => element(name, { 'xsi:type': 'dcterms:W3CDTF' }, moment);
  return element(
    'cp:coreProperties',
    namespaces,
    text('dc:title', properties.title, '/properties/title'),
    text('dc:subject', properties.subject, '/properties/subject'),
    text('dc:creator', properties.author, '/properties/author'),
    text('cp:keywords', properties.keywords?.join(', '), '/properties/keywords'),
    text('dc:language', language, '/language'),
    date('dcterms:created'),
    date('dcterms:modified'),
  );
}

/** `2023-05-25T02:00:00Z` */
function momentOf(at: Date): string {
  const year = at.getUTCFullYear();
  if (!(year >= 0 && year <= 9999)) {
    throw new RangeError(
      '`at` cannot be stamped into a DOCX; give a valid date up to the year 9999.',
    );
  }
  return `${at.toISOString().slice(0, 19)}Z`;
}

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

/** `docProps/core.xml`: what the file says of itself; both dates are the given moment, in UTC. */
export function coreProperties(
  { properties, language }: ResolvedDocument,
  { at, legal }: { readonly at: Date; readonly legal: LegalText },
): string {
  const text = (name: string, value = '', path: string) =>
    value === '' ? '' : element(name, {}, escapeXml(legal(value, path)));
  const moment = `${at.toISOString().slice(0, 19)}Z`;
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

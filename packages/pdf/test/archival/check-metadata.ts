import { PDFDict, PDFRawStream, type PDFDocument } from '@cantoo/pdf-lib';
import type { Tell } from './check-archival.js';
import { lookUp, wordsOf } from './look-up.js';

/** Each entry of the old metadata and its twin in XMP (ISO 19005-2, 6.6.3). */
const twins: readonly (readonly [string, RegExp])[] = [
  ['Title', /<dc:title>.*?<rdf:li[^>]*>(.*?)<\/rdf:li>/s],
  ['Author', /<dc:creator>.*?<rdf:li>(.*?)<\/rdf:li>/s],
  ['Subject', /<dc:description>.*?<rdf:li[^>]*>(.*?)<\/rdf:li>/s],
  ['Keywords', /<pdf:Keywords>(.*?)<\/pdf:Keywords>/s],
  ['Creator', /<xmp:CreatorTool>(.*?)<\/xmp:CreatorTool>/s],
  ['Producer', /<pdf:Producer>(.*?)<\/pdf:Producer>/s],
  ['CreationDate', /<xmp:CreateDate>(.*?)<\/xmp:CreateDate>/s],
  ['ModDate', /<xmp:ModifyDate>(.*?)<\/xmp:ModifyDate>/s],
];

/** The XMP packet of a file; nothing when it is hidden or missing. */
export function packetOf({ catalog }: PDFDocument): string {
  const stream = lookUp(catalog, 'Metadata');
  const open = stream instanceof PDFRawStream && lookUp(stream, 'Filter') === undefined;
  return open ? new TextDecoder().decode(stream.contents) : '';
}

/** What the file says of itself, twice and the same, and what it claims to be. */
export function checkMetadata(pdf: PDFDocument, tell: Tell): void {
  const packet = packetOf(pdf);
  if (packet === '') tell('has no readable XMP');
  const info = pdf.context.lookupMaybe(pdf.context.trailerInfo.Info, PDFDict);
  for (const [key, pattern] of twins) {
    const said = lookUp(info, key);
    const twin = pattern.exec(packet)?.[1];
    const same = key.endsWith('Date')
      ? isoOf(wordsOf(said)) === twin
      : wordsOf(said) === (twin && unescaped(twin));
    if (!same) tell(`says another ${key} in XMP`);
  }
  if (!/<pdfaid:part>[23]<.*<pdfaid:conformance>A</s.test(packet)) tell('claims no PDF/A');
  if (!packet.includes('<pdfuaid:part>1<')) tell('claims no PDF/UA');
  if (!/pdfaSchema:prefix>pdfuaid</.test(packet)) tell('does not declare what it claims');
}

function isoOf(date: string | undefined): string | undefined {
  return date?.replace(/^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
}

function unescaped(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}

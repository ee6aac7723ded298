import { PDFDict, PDFRawStream, type PDFDocument } from '@cantoo/pdf-lib';
import type { Tell } from './check-archival.js';
import { lookUp, members, wordsOf } from './look-up.js';

/** Fonts are in the file, and each glyph can be read as a letter (ISO 19005-2, 6.2.11). */
export function checkFonts(pdf: PDFDocument, tell: Tell): void {
  for (const [, font] of pdf.context.enumerateIndirectObjects()) {
    if (!(font instanceof PDFDict) || wordsOf(lookUp(font, 'Type')) !== 'Font') continue;
    if (wordsOf(lookUp(font, 'Subtype')) === 'Type0') checkFont(font, tell);
    else if (!/^CIDFont/.test(wordsOf(lookUp(font, 'Subtype')) ?? '')) tell('has a simple font');
  }
}

function checkFont(font: PDFDict, tell: Tell): void {
  const name = wordsOf(lookUp(font, 'BaseFont')) ?? '';
  const [descendant] = members(lookUp(font, 'DescendantFonts'));
  const descriptor = lookUp(descendant, 'FontDescriptor');
  if (!/^[A-Z]{6}\+./.test(name)) tell('has a subset of a font without a prefix');
  if (!(lookUp(descriptor, 'FontFile2') instanceof PDFRawStream)) tell('lacks a font');
  if (!(lookUp(font, 'ToUnicode') instanceof PDFRawStream)) tell('has glyphs without letters');
  if (lookUp(descriptor, 'CIDSet') !== undefined) tell('has a CIDSet');
  if (wordsOf(lookUp(descendant, 'CIDToGIDMap')) !== 'Identity') tell('has no glyph map');
  const names = [descendant, descriptor].map((part, index) =>
    wordsOf(lookUp(part, index === 0 ? 'BaseFont' : 'FontName')),
  );
  if (names.some((other) => other !== name)) tell('calls a font by two names');
}

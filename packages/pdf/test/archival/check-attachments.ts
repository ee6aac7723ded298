import { PDFRawStream, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';
import type { Tell } from './check-archival.js';
import { packetOf } from './check-metadata.js';
import { lookUp, members, wordsOf } from './look-up.js';

/** Attached files, which part 3 of PDF/A alone allows (ISO 19005-3, 6.8 and annex E). */
export function checkAttachments(pdf: PDFDocument, tell: Tell): void {
  const names = members(lookUp(pdf.catalog, 'Names', 'EmbeddedFiles', 'Names'));
  const listed = names.filter((_, index) => index % 2 === 1);
  const associated = members(lookUp(pdf.catalog, 'AF'));
  const isPart3 = packetOf(pdf).includes('<pdfaid:part>3<');
  if (listed.length > 0 && !isPart3) tell('attaches a file, which part 2 does not allow');
  if (listed.some((file) => !associated.includes(file)) || listed.length !== associated.length) {
    tell('attaches a file that belongs to nothing');
  }
  for (const file of listed) checkFile(file, tell);
}

function checkFile(file: PDFObject | undefined, tell: Tell): void {
  const name = wordsOf(lookUp(file, 'UF'));
  if (name === undefined || name === '' || wordsOf(lookUp(file, 'F')) !== name) {
    tell('attaches a file without a name');
  }
  if (wordsOf(lookUp(file, 'AFRelationship')) !== 'Source') {
    tell('does not say what an attached file is to it');
  }
  if ((wordsOf(lookUp(file, 'Desc')) ?? '') === '') tell('does not describe an attached file');
  const stream = lookUp(file, 'EF', 'F');
  if (!(stream instanceof PDFRawStream) || lookUp(file, 'EF', 'UF') !== stream) {
    tell('attaches a file that is not there');
  }
  if (!/^[\w.+-]+\/[\w.+-]+$/.test(wordsOf(lookUp(stream, 'Subtype')) ?? '')) {
    tell('attaches a file without a media type');
  }
  if (!/^D:\d{14}/.test(wordsOf(lookUp(stream, 'Params', 'ModDate')) ?? '')) {
    tell('attaches a file without a date');
  }
}

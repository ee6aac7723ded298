import type { Flow } from '@baocao/document';
import { writeResolved } from '../src/write-docx.js';
import { docxPart } from './docx-parts.js';
import { resolved } from './resolved.js';
import { at, type XmlElement } from './xml-tree.js';

/** The moment of all test documents. */
export const moment = new Date('2023-06-10T07:30:00Z');

/** Writes a document of these flows and reads back its body. */
export async function writtenBody(flows: readonly Flow[]): Promise<XmlElement> {
  const { bytes } = await writeResolved(resolved(flows), { at: moment });
  const body = at(docxPart(bytes, 'word/document.xml'), 'w:body');
  if (body === undefined) throw new Error('There is no body in this document.');
  return body;
}

import type { PDFContext, PDFObject, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { latinBytes } from '../bytes/latin-bytes.js';
import { deflatedStream } from './deflated-stream.js';

/** A stream of objects with their numbers and places at its head (ISO 32000-1, 7.5.7). */
export function packedObjects(
  context: PDFContext,
  objects: readonly (readonly [PDFRef, PDFObject])[],
): PDFRawStream {
  let places = '';
  let text = '';
  for (const [ref, object] of objects) {
    places += `${ref.objectNumber} ${text.length} `;
    text += `${object.toString()}\n`;
  }
  return deflatedStream(context, latinBytes(places + text), {
    Type: 'ObjStm',
    N: objects.length,
    First: places.length,
  });
}

import {
  PDFObjectStream,
  PDFStream,
  type PDFContext,
  type PDFObject,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { joined } from '../bytes/joined.js';

/** Objects in one compressed stream. */
const objectsPerStream = 200;

/** Widths in bytes of the columns of a cross-reference stream: kind, place, index. */
const columns = [1, 4, 2] as const;

type Numbered = readonly [PDFRef, PDFObject];

/**
 * Writes the objects of a file, all but the streams compressed. The library's own writer does the
 * same, but looks through all entries for each object, which shows in a file of hundreds of pages.
 */
export function serialize(context: PDFContext): Uint8Array {
  const objects = context.enumerateIndirectObjects();
  const entries: (readonly [number, number, number])[] = [[0, 0, 65_535]];
  const parts: Uint8Array[] = [];
  let length = 0;
  const append = (part: Uint8Array) => {
    parts.push(part);
    length += part.length;
  };
  const appendObject = ([ref, object]: Numbered) => {
    entries[ref.objectNumber] = [1, length, 0];
    append(ascii(`${ref.objectNumber} 0 obj\n`));
    append(bytesOf(object));
    append(ascii('\nendobj\n'));
  };

  append(bytesOf(context.header));
  append(ascii('\n'));
  objects.filter(isStream).forEach(appendObject);
  const packed = objects.filter((numbered) => !isStream(numbered));
  for (let at = 0; at < packed.length; at += objectsPerStream) {
    const group = packed.slice(at, at + objectsPerStream);
    const stream = context.nextRef();
    group.forEach(([ref], index) => {
      entries[ref.objectNumber] = [2, stream.objectNumber, index];
    });
    appendObject([stream, PDFObjectStream.withContextAndObjects(context, group)]);
  }
  const table = context.nextRef();
  const start = length;
  entries[table.objectNumber] = [1, start, 0];
  appendObject([table, crossReferences(context, entries)]);
  append(ascii(`startxref\n${start}\n%%EOF\n`));
  return joined(parts, length);
}

function isStream([, object]: Numbered): boolean {
  return object instanceof PDFStream;
}

function crossReferences(
  context: PDFContext,
  entries: readonly (readonly [number, number, number])[],
): PDFStream {
  const [kindWidth, placeWidth, indexWidth] = columns;
  const width = kindWidth + placeWidth + indexWidth;
  const bytes = new Uint8Array(entries.length * width);
  const data = new DataView(bytes.buffer);
  entries.forEach(([kind, place, index], number) => {
    data.setUint8(number * width, kind);
    data.setUint32(number * width + kindWidth, place);
    data.setUint16(number * width + kindWidth + placeWidth, index);
  });
  const { Root, Info, ID } = context.trailerInfo;
  return context.flateStream(bytes, {
    Type: 'XRef',
    Size: entries.length,
    W: [...columns],
    ...(Root && { Root }),
    ...(Info && { Info }),
    ...(ID && { ID }),
  });
}

/** What an object of the library looks like in a file. */
function bytesOf(object: Pick<PDFObject, 'sizeInBytes' | 'copyBytesInto'>): Uint8Array {
  const bytes = new Uint8Array(object.sizeInBytes());
  object.copyBytesInto(bytes, 0);
  return bytes;
}

function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

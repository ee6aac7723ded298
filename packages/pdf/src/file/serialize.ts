import { PDFStream, type PDFContext, type PDFObject, type PDFRef } from '@cantoo/pdf-lib';
import { joined } from '../bytes/joined.js';
import { latinBytes } from '../bytes/latin-bytes.js';
import { deflatedStream } from './deflated-stream.js';
import { packedObjects } from './packed-objects.js';

/** Objects in one compressed stream. */
const objectsPerStream = 1000;

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
    append(latinBytes(`${ref.objectNumber} 0 obj\n`));
    bytesOf(object).forEach(append);
    append(latinBytes('\nendobj\n'));
  };

  append(header(context));
  append(latinBytes('\n'));
  objects.filter(isStream).forEach(appendObject);
  const packed = objects.filter((numbered) => !isStream(numbered));
  for (let at = 0; at < packed.length; at += objectsPerStream) {
    const group = packed.slice(at, at + objectsPerStream);
    const stream = context.nextRef();
    group.forEach(([ref], index) => {
      entries[ref.objectNumber] = [2, stream.objectNumber, index];
    });
    appendObject([stream, packedObjects(context, group)]);
  }
  const table = context.nextRef();
  const start = length;
  entries[table.objectNumber] = [1, start, 0];
  appendObject([table, crossReferences(context, entries)]);
  append(latinBytes(`startxref\n${start}\n%%EOF\n`));
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
  return deflatedStream(context, bytes, {
    Type: 'XRef',
    Size: entries.length,
    W: [...columns],
    ...(Root && { Root }),
    ...(Info && { Info }),
    ...(ID && { ID }),
  });
}

/** What an object looks like in a file; the contents of a stream are not copied. */
function bytesOf(object: PDFObject): readonly Uint8Array[] {
  if (!(object instanceof PDFStream)) return [latinBytes(object.toString())];
  object.updateDict();
  const opening = latinBytes(`${object.dict.toString()}\nstream\n`);
  return [opening, object.getContents(), latinBytes('\nendstream')];
}

function header({ header: own }: PDFContext): Uint8Array {
  const bytes = new Uint8Array(own.sizeInBytes());
  own.copyBytesInto(bytes, 0);
  return bytes;
}

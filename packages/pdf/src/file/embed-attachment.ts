import { PDFHexString, PDFString, type PDFContext, type PDFRef } from '@cantoo/pdf-lib';
import type { CheckedAttachment } from '../attachment/checked-attachment.js';
import { sha256Key } from '../attachment/sha256-key.js';

/**
 * Puts a file into the PDF as the source of its pages (ISO 19005-3, annex E) and gives its entry.
 * The checksum that PDF knows is MD5; a SHA-256 under a name of our own stands in its place.
 */
export function embedAttachment(
  context: PDFContext,
  { name, mediaType, bytes, description, sha256 }: CheckedAttachment,
  at: Date,
): PDFRef {
  const file = context.flateStream(bytes, {
    Type: 'EmbeddedFile',
    Subtype: mediaType,
    Params: {
      Size: bytes.length,
      ModDate: PDFString.fromDate(at),
      [sha256Key]: PDFHexString.of(sha256),
    },
  });
  const ref = context.register(file);
  return context.register(
    context.obj({
      Type: 'Filespec',
      F: PDFHexString.fromText(name),
      UF: PDFHexString.fromText(name),
      Desc: PDFHexString.fromText(description),
      AFRelationship: 'Source',
      EF: { F: ref, UF: ref },
    }),
  );
}

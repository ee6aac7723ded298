import { PDFString, type PDFContext, type PDFRef } from '@cantoo/pdf-lib';
import type { Face } from '../faces/face.js';
import type { FaceData } from '../faces/face-data.js';
import { toUnicode } from './to-unicode.js';

/** All files embed the same subset of a face, so that it has one prefix for ever. */
const subsetPrefix = 'BAOCAO';

const descriptorFlags = { serif: 1 << 1, symbolic: 1 << 2, italic: 1 << 6 };

/** Puts a face into a file and gives the font to draw with. */
export function embedFace(context: PDFContext, face: Face): PDFRef {
  const { data } = face;
  const name = `${subsetPrefix}+${data.name}`;
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: {
        Registry: PDFString.of('Adobe'),
        Ordering: PDFString.of('Identity'),
        Supplement: 0,
      },
      FontDescriptor: embedDescriptor(context, data, name),
      CIDToGIDMap: 'Identity',
      DW: 0,
      W: [0, widthsByGlyph(data)],
    }),
  );
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: context.register(context.flateStream(toUnicode(data))),
    }),
  );
}

function embedDescriptor(context: PDFContext, data: FaceData, name: string): PDFRef {
  const program = context.stream(bytesOf(data.program), {
    Filter: 'FlateDecode',
    Length1: data.programLength,
  });
  const { serif, symbolic, italic } = descriptorFlags;
  return context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: serif | symbolic | (data.italicAngle === 0 ? 0 : italic),
      FontBBox: [...data.box],
      ItalicAngle: data.italicAngle,
      Ascent: data.ascent,
      Descent: data.descent,
      CapHeight: data.capHeight,
      StemV: data.stemWidth,
      FontFile2: context.register(program),
    }),
  );
}

/** Widths by glyph id, from 0; a glyph that only serves as part of another has none. */
function widthsByGlyph({ glyphs, widths }: FaceData): number[] {
  const byGlyph = Array.from({ length: Math.max(...glyphs) + 1 }, () => 0);
  glyphs.forEach((glyph, index) => {
    byGlyph[glyph] = widths[index] ?? 0;
  });
  return byGlyph;
}

function bytesOf(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

import { PDFString, type PDFContext, type PDFRef } from '@cantoo/pdf-lib';
import type { Face } from '../faces/face.js';
import type { FaceData } from '../faces/face-data.js';
import { facePartsOf } from './face-parts.js';

/** All files embed the same subset of a face, so that it has one prefix for ever. */
const subsetPrefix = 'BAOCAO';

const descriptorFlags = { serif: 1 << 1, symbolic: 1 << 2, italic: 1 << 6 };

/** Puts a face into a file and gives the font to draw with. */
export function embedFace(context: PDFContext, face: Face): PDFRef {
  const { data } = face;
  const { program, toUnicode, widths } = facePartsOf(face);
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
      FontDescriptor: embedDescriptor(context, data, program, name),
      CIDToGIDMap: 'Identity',
      DW: 0,
      W: widths,
    }),
  );
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: context.register(context.stream(toUnicode, { Filter: 'FlateDecode' })),
    }),
  );
}

function embedDescriptor(
  context: PDFContext,
  data: FaceData,
  program: Uint8Array,
  name: string,
): PDFRef {
  const stream = context.stream(program, {
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
      FontFile2: context.register(stream),
    }),
  );
}

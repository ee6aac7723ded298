import { deflateSync } from 'node:zlib';
import * as fontkit from 'fontkit';
import type { FaceData } from '../src/faces/face-data.js';
import { faceCharacters } from './face-characters.js';
import { glyphsOf, withoutHinting } from './without-hinting.js';

/** Reads a TrueType font and keeps what the writer needs of it. */
export function makeFace(fontFile: Uint8Array, stemWidth: number): FaceData {
  const font = fontkit.create(fontFile);
  const inThousandths = (units: number) => Math.round((units * 1000) / font.unitsPerEm);
  for (const required of [' ', '\ufffd']) {
    if (!font.hasGlyphForCodePoint(required.charCodeAt(0))) {
      throw new Error(`${font.postscriptName} lacks U+${required.charCodeAt(0).toString(16)}.`);
    }
  }
  const codePoints = faceCharacters.filter((codePoint) => font.hasGlyphForCodePoint(codePoint));
  const found = codePoints.map((codePoint) => font.glyphForCodePoint(codePoint));
  const subset = font.createSubset();
  const glyphs = found.map((glyph) => subset.includeGlyph(glyph));
  const program = withoutHinting(subset.encode());
  return {
    name: font.postscriptName,
    ascent: inThousandths(font.ascent),
    descent: inThousandths(font.descent),
    lineGap: inThousandths(font.lineGap),
    capHeight: inThousandths(font.capHeight),
    stemWidth,
    italicAngle: Math.round(font.italicAngle * 100) / 100,
    underlinePosition: inThousandths(font.underlinePosition),
    underlineThickness: inThousandths(font.underlineThickness),
    box: boxOf(glyphsOf(program), inThousandths),
    characters: String.fromCodePoint(...codePoints),
    glyphs,
    widths: found.map((glyph) => inThousandths(glyph.advanceWidth)),
    program: deflateSync(program, { level: 9 }).toString('base64'),
    programLength: program.length,
  };
}

function boxOf(
  glyphs: readonly Uint8Array[],
  inThousandths: (units: number) => number,
): FaceData['box'] {
  const boxes = glyphs
    .filter((glyph) => glyph.length > 0)
    .map((glyph) => {
      const data = new DataView(glyph.buffer, glyph.byteOffset);
      return {
        left: data.getInt16(2),
        bottom: data.getInt16(4),
        right: data.getInt16(6),
        top: data.getInt16(8),
      };
    });
  return [
    inThousandths(Math.min(...boxes.map((box) => box.left))),
    inThousandths(Math.min(...boxes.map((box) => box.bottom))),
    inThousandths(Math.max(...boxes.map((box) => box.right))),
    inThousandths(Math.max(...boxes.map((box) => box.top))),
  ];
}

import type { FaceData } from './face-data.js';
import { tinosBoldItalic } from './tinos-bold-italic.generated.js';
import { tinosBold } from './tinos-bold.generated.js';
import { tinosItalic } from './tinos-italic.generated.js';
import { tinosRegular } from './tinos-regular.generated.js';

/** One drawn character; the width in thousandths of the size. */
export type Glyph = { readonly hex: string; readonly width: number };

/** A face of the font, ready to set text; it never changes, so all documents share it. */
export type Face = {
  /** Its name in the resources of a page. */
  readonly name: string;
  readonly data: FaceData;
  readonly glyphs: ReadonlyMap<number, Glyph>;
  readonly space: Glyph;
  /** Drawn for a character that the face lacks. */
  readonly replacement: Glyph;
};

/** Drawn, and extracted, in place of a character that the face lacks. */
export const replacementCharacter = '\ufffd';

/** Glyph 0; the generated faces hold all that is asked for below, so that it is never drawn. */
const notDefined: Glyph = { hex: '0000', width: 0 };

const regular = makeFace('R', tinosRegular);
const bold = makeFace('B', tinosBold);
const italic = makeFace('I', tinosItalic);
const boldItalic = makeFace('BI', tinosBoldItalic);

/** The four faces, in the order in which a file lists them. */
export const faces: readonly Face[] = [regular, bold, italic, boldItalic];

/** The face of a weight and a slope. */
export function faceOf(look: { readonly bold: boolean; readonly italic: boolean }): Face {
  if (look.bold) return look.italic ? boldItalic : bold;
  return look.italic ? italic : regular;
}

function makeFace(name: string, data: FaceData): Face {
  const glyphs = new Map<number, Glyph>();
  Array.from(data.characters).forEach((character, index) => {
    glyphs.set(codePointOf(character), {
      hex: (data.glyphs[index] ?? 0).toString(16).padStart(4, '0'),
      width: data.widths[index] ?? 0,
    });
  });
  const required = (character: string) => glyphs.get(codePointOf(character)) ?? notDefined;
  return { name, data, glyphs, space: required(' '), replacement: required(replacementCharacter) };
}

/** The code point of a character taken from the iteration of a string, which is never empty. */
function codePointOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

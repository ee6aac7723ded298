import type { FaceData } from './face-data.js';
import { tinosBoldItalic } from './tinos-bold-italic.generated.js';
import { tinosBold } from './tinos-bold.generated.js';
import { tinosItalic } from './tinos-italic.generated.js';
import { tinosRegular } from './tinos-regular.generated.js';

/** One drawn character; the width in thousandths of the size. */
export type Glyph = {
  /** Its id in two bytes, as they stand in a literal string (ISO 32000-1, 7.3.4.2). */
  readonly code: string;
  readonly width: number;
};

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
const notDefined: Glyph = { code: '\0\0', width: 0 };

/** What would end a string, or be read as another byte, has a backslash in front. */
const escapes: Readonly<Record<string, string>> = {
  '(': '\\(',
  ')': '\\)',
  '\\': '\\\\',
  '\r': '\\r',
};

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
      code: codeOf(data.glyphs[index] ?? 0),
      width: data.widths[index] ?? 0,
    });
  });
  const required = (character: string) => glyphs.get(codePointOf(character)) ?? notDefined;
  return { name, data, glyphs, space: required(' '), replacement: required(replacementCharacter) };
}

function codeOf(glyph: number): string {
  const bytes = String.fromCharCode(glyph >> 8, glyph & 0xff);
  return bytes.replace(/[()\\\r]/g, (byte) => escapes[byte] ?? byte);
}

/** The code point of a character taken from the iteration of a string, which is never empty. */
function codePointOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

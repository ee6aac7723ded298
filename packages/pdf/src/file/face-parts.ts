import { PDFContext } from '@cantoo/pdf-lib';
import type { Face } from '../faces/face.js';
import type { FaceData } from '../faces/face-data.js';
import { PlainObject } from './plain-object.js';
import { toUnicode } from './to-unicode.js';

/** What of a face is the same in every file. */
export type FaceParts = {
  /** The TrueType program, deflated. */
  readonly program: Uint8Array;
  /** The letters of its glyphs, deflated. */
  readonly toUnicode: Uint8Array;
  /** Of the glyphs by id, from 0 (ISO 32000-1, 9.7.4.3). */
  readonly widths: PlainObject;
};

const made = new Map<Face, FaceParts>();

/** The parts of a face; made once, as they would take longer than a page of text. */
export function facePartsOf(face: Face): FaceParts {
  const parts = made.get(face) ?? makeParts(face.data);
  made.set(face, parts);
  return parts;
}

function makeParts(data: FaceData): FaceParts {
  return {
    program: bytesOf(data.program),
    toUnicode: PDFContext.create().flateStream(toUnicode(data)).contents,
    widths: new PlainObject(`[0 [${widthsByGlyph(data).join(' ')}]]`),
  };
}

/** A glyph that only serves as part of another has no width. */
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

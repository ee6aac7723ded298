import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';
import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { fontFiles } from '../scripts/font-files.js';
import { makeFace } from '../scripts/make-face.js';
import { faces } from '../src/faces/face.js';
import { writeResolved } from '../src/write-pdf.js';
import { fontProgramsOf } from './font-programs-of.js';
import { resolvedDocumentOf, textFlowOf } from './resolved-document-of.js';

const resolve = createRequire(import.meta.url).resolve;
const fontFile = (index: number) => readFileSync(resolve(fontFiles[index]?.path ?? ''));

const bases = 'aăâeêioôơuưy';
const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
/** All letters of Vietnamese, small and capital, with every tone. */
const letters = Array.from(bases)
  .flatMap((base) => tones.map((tone) => (base + tone).normalize('NFC')))
  .concat(Array.from('đbcdghklmnpqrstvxfjwz'))
  .flatMap((letter) => [letter, letter.toUpperCase()]);

const everyFace = resolvedDocumentOf([
  textFlowOf('', 'body', {
    runs: [
      { text: 'thường ' },
      { text: 'đậm ', bold: true },
      { text: 'nghiêng ', italic: true },
      { text: 'cả hai', bold: true, italic: true },
    ],
  }),
]);

describe.each(faces.map((face, index) => ({ name: face.data.name, face, index })))(
  '$name',
  ({ face, index }) => {
    it('is what the generator makes of the font', () => {
      const { program, ...made } = makeFace(fontFile(index), face.data.stemWidth);
      const { program: kept, ...data } = face.data;
      expect(data).toEqual(made);
      const inflated = (base64: string) => inflateSync(Buffer.from(base64, 'base64'));
      expect(inflated(kept).equals(inflated(program))).toBe(true);
    });

    it('draws every Vietnamese letter, in the embedded program, as the font does', async () => {
      const { bytes } = await writeResolved(everyFace, { at: new Date(0) });
      const program = (await fontProgramsOf(bytes)).get(`BAOCAO+${face.data.name}`);
      const embedded = fontkit.create(program ?? new Uint8Array());
      const original = fontkit.create(fontFile(index));
      expect(letters).toHaveLength(2 * (12 * 6 + 21));
      for (const letter of letters) {
        const codePoint = letter.codePointAt(0) ?? 0;
        const place = Array.from(face.data.characters).indexOf(letter);
        const glyph = embedded.getGlyph(face.data.glyphs[place] ?? 0);
        expect(glyph.path.toSVG(), letter).toMatch(/^M.{20}/);
        expect(glyph.path.toSVG()).toBe(original.glyphForCodePoint(codePoint).path.toSVG());
      }
    });

    it('measures a line as high as Times does', () => {
      const { ascent, descent, lineGap } = face.data;
      expect(ascent - descent + lineGap).toBe(1149);
    });
  },
);

import { expect, it } from 'vitest';
import { faces } from './face.js';

it('keeps each glyph code in two bytes, which a string of a page can hold', () => {
  for (const { data, glyphs } of faces) {
    Array.from(data.characters).forEach((character, place) => {
      const code = glyphs.get(character.codePointAt(0) ?? 0)?.code ?? '';
      expect(code).not.toMatch(/(?<!\\)(?:\\\\)*[()\r]/);
      const bytes = code.replace(/\\(.)/gs, (_, byte: string) => (byte === 'r' ? '\r' : byte));
      expect(bytes).toHaveLength(2);
      expect(256 * bytes.charCodeAt(0) + bytes.charCodeAt(1)).toBe(data.glyphs[place]);
    });
  }
});

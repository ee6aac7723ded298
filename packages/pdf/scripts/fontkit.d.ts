/** The part of fontkit that the generator uses; the library ships no types. */
declare module 'fontkit' {
  export type Glyph = {
    readonly id: number;
    readonly advanceWidth: number;
    readonly path: { toSVG(): string };
  };

  export type Subset = {
    includeGlyph(glyph: Glyph): number;
    encode(): Uint8Array;
  };

  export type Font = {
    readonly postscriptName: string;
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    readonly lineGap: number;
    readonly capHeight: number;
    readonly italicAngle: number;
    readonly underlinePosition: number;
    readonly underlineThickness: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): Glyph;
    getGlyph(id: number): Glyph;
    createSubset(): Subset;
  };

  export function create(buffer: Uint8Array): Font;
}

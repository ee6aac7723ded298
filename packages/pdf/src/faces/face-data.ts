/** One face as generated from its font; lengths in thousandths of an em. */
export type FaceData = {
  /** PostScript name, without a subset prefix. */
  readonly name: string;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly capHeight: number;
  readonly stemWidth: number;
  /** Degrees; negative leans to the right. */
  readonly italicAngle: number;
  readonly underlinePosition: number;
  readonly underlineThickness: number;
  /** Left, bottom, right, top. */
  readonly box: readonly [number, number, number, number];
  /** The characters it holds, by ascending code point. */
  readonly characters: string;
  /** Glyph id and advance width of each character. */
  readonly glyphs: readonly number[];
  readonly widths: readonly number[];
  /** The TrueType program, deflated (zlib), base64. */
  readonly program: string;
  /** Bytes of the program once inflated. */
  readonly programLength: number;
};

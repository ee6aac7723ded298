/**
 * How much of a Word file is read. A report of 500 pages stays below each of them. Whatever is beyond one is refused as a whole.
 */
export type ReadLimits = {
  /** Bytes of the file as it comes. */
  readonly fileBytes: number;
  /** Entries of the package, read or not. */
  readonly entries: number;
  /** Bytes of all parts that are read, unpacked; declared and real ones are held to it alike. */
  readonly unpackedBytes: number;
  /** Elements of XML within one another. */
  readonly depth: number;
  /** Elements of XML in all parts together. */
  readonly elements: number;
  /** Attributes of XML that are kept, in all parts together. */
  readonly attributes: number;
  /** Attributes of one element, kept or not. */
  readonly attributesOfOne: number;
  readonly paragraphs: number;
  readonly cells: number;
  /** UTF-16 code units of all words. */
  readonly characters: number;
  /** UTF-16 code units of all that the loss report tells. */
  readonly lossCharacters: number;
};

/** The limits where a caller sets none. */
export const readLimits: ReadLimits = {
  fileBytes: 50_000_000,
  entries: 4_000,
  unpackedBytes: 24_000_000,
  depth: 100,
  elements: 300_000,
  attributes: 500_000,
  attributesOfOne: 200,
  paragraphs: 100_000,
  cells: 100_000,
  characters: 10_000_000,
  lossCharacters: 10_000_000,
};

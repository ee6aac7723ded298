import { tiesOf, type Ties } from '../breaking/kept-together.js';
import type { Face } from '../faces/face.js';

/** Letters of one look in a row. Widths are in thousandths of the size, so they are exact. */
export type Piece = {
  readonly face: Face;
  readonly underline: boolean;
  /** One code point a glyph. */
  readonly text: string;
  /** The codes of its glyphs. */
  readonly codes: string;
  readonly width: number;
};

/** Letters between two spaces; more than one piece where the look changes inside. */
export type Word = {
  readonly pieces: readonly Piece[];
  readonly width: number;
  /** Which words beside it must stand on its line. */
  readonly ties: Ties;
};

/** Puts pieces together to a word. */
export function wordOf(pieces: readonly Piece[]): Word {
  return {
    pieces,
    width: pieces.reduce((width, piece) => width + piece.width, 0),
    ties: tiesOf(pieces.map(({ text }) => text).join('')),
  };
}

/** The width of the space that follows a word: that of its last piece's face. */
export function spaceAfter(word: Word): number {
  return word.pieces.at(-1)?.face.space.width ?? 0;
}

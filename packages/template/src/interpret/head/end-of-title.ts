import { leadingNumber } from '../headings/leading-number.js';
import { isLine, type Piece } from '../piece.js';
import { isTitleLine } from './read-title.js';

/** A head takes no more pieces than this. */
const longestHead = 40;

/**
 * The place behind the title and the lines that stand in the middle below it: its subject sounds
 * like the headings. 0 where there is no title.
 */
export function endOfTitle(pieces: readonly Piece[]): number {
  const head = pieces.slice(0, longestHead);
  const title = head.findIndex((piece) => isLine(piece) && isTitleLine(piece));
  if (title === -1 || head.slice(0, title).some(isNumbered)) return 0;
  const rest = pieces.findIndex((piece, index) => index > title && !isCentred(piece));
  return rest === -1 ? pieces.length : rest;
}

function isNumbered({ text }: Piece): boolean {
  return leadingNumber(text)?.depth === 0;
}

function isCentred(piece: Piece): boolean {
  if (!isLine(piece) || isNumbered(piece)) return false;
  const { align, style } = piece.block;
  return (align ?? style?.align) === 'center';
}

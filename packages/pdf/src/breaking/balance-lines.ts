import { atomsOf } from './atoms.js';
import { breakLines, type Line, type Room } from './break-lines.js';
import type { Token } from './tokens.js';

/** The search ends when the width is known to this, in thousandths of the size. */
const precision = 100;

/** In a column of less, a line holds a word or two, and there is nothing to balance. */
const narrow = 8000;

/**
 * Breaks centred text into lines of much the same length, no more of them than the full width
 * needs, so that no word of a heading is left alone on its last line.
 */
export function balanceLines(tokens: readonly Token[], room: Room): readonly Line[] {
  const breakAt = (width: number) =>
    breakLines(tokens, { first: width - room.rest + room.first, rest: width });
  const full = breakLines(tokens, room);
  if (full.length < 2 || room.rest < narrow) return full;
  let tooNarrow = Math.max(...atomsOf(tokens, room.rest).map((atom) => atom.width));
  let enough = room.rest;
  while (enough - tooNarrow > precision) {
    const middle = (tooNarrow + enough) / 2;
    if (breakAt(middle).length > full.length) tooNarrow = middle;
    else enough = middle;
  }
  return breakAt(enough);
}

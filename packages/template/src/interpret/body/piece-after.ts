import { leftCut } from '../answers/left-cut.js';
import type { Line, Piece } from '../piece.js';

/** What is left of a paragraph behind so many UTF-16 code units of its text; `undefined` for nothing. */
export function pieceAfter({ path, block, text, place }: Line, end: number): Piece | undefined {
  const rest = text.slice(end);
  if (rest.trim() === '') return undefined;
  const { label, runs, ...look } = block;
  const marked = label === undefined ? 0 : label.text.length + 1;
  return {
    path,
    place,
    text: rest.trim(),
    block: { ...look, runs: leftCut(runs, Math.max(end - marked, 0)) },
  };
}

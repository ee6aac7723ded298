import type { StrokeMark, TextMark } from '../strips/strip.js';
import { spaceAfter, type Piece } from '../text/piece.js';

/** The lines under the underlined words of a line, running on over the spaces between them. */
export function underlines(mark: TextMark): readonly StrokeMark[] {
  const scale = mark.size / 1000;
  const strokes: StrokeMark[] = [];
  let x = mark.x;
  let gap = 0;
  for (const word of mark.line.words) {
    for (const piece of word.pieces) {
      const last = strokes.at(-1);
      const width = piece.width * scale;
      if (piece.underline) {
        const runsOn = last !== undefined && Math.abs(last.toX + gap - x) < 0.01;
        if (runsOn) strokes.pop();
        strokes.push(strokeUnder(piece, mark, runsOn ? last.x : x, x + width));
      }
      x += width;
      gap = 0;
    }
    gap = (spaceAfter(word) + mark.stretch) * scale;
    x += gap;
  }
  return strokes;
}

function strokeUnder({ face }: Piece, mark: TextMark, x: number, toX: number): StrokeMark {
  const scale = mark.size / 1000;
  const y = mark.y - face.data.underlinePosition * scale;
  const thickness = face.data.underlineThickness * scale;
  return { kind: 'stroke', x, y, toX, toY: y, thickness };
}

import type { Face } from '../faces/face.js';
import type { TextMark } from '../strips/strip.js';
import { decimal } from './decimal.js';

/** Paints lines of text, choosing a font only where it changes. */
export type LinePainter = { paint(mark: SetLine, x: number, y: number): string };

type SetLine = Pick<TextMark, 'line' | 'size' | 'stretch'>;

/** Says with which font to go on; nothing when it is the one in use. */
type ChooseFont = (face: Face, size: number) => string;

/** A painter for one page; it tells `useFace` each face that it draws with. */
export function createLinePainter(useFace: (face: Face) => void): LinePainter {
  let chosen = '';
  const choose: ChooseFont = (face, size) => {
    const font = `/${face.name} ${decimal(size)} Tf\n`;
    if (font === chosen) return '';
    chosen = font;
    useFace(face);
    return font;
  };
  return {
    paint(mark, x, y) {
      return `1 0 0 1 ${decimal(x)} ${decimal(y)} Tm\n${shown(mark, choose)}`;
    },
  };
}

/** The glyphs of a line, real spaces included; also the one at which the line was broken. */
function shown({ line, size, stretch }: SetLine, choose: ChooseFont): string {
  const gap = stretch === 0 ? '' : `)${tenths(-stretch)}(`;
  let operators = '';
  let open: Face | undefined;
  const show = (face: Face, codes: string) => {
    if (face !== open) operators += `${open === undefined ? '' : ')]TJ\n'}${choose(face, size)}[(`;
    open = face;
    operators += codes;
  };
  const last = line.words.length - 1;
  line.words.forEach(({ pieces }, index) => {
    for (const piece of pieces) show(piece.face, piece.codes);
    const face = pieces.at(-1)?.face;
    if (face === undefined || (index === last && line.end !== 'space')) return;
    show(face, face.space.code);
    if (index < last) operators += gap;
  });
  return operators === '' ? '' : `${operators})]TJ\n`;
}

/** A tenth of a thousandth of the size is finer than any printer, and the number stands in every gap. */
function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

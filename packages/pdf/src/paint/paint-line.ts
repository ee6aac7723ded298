import type { Face } from '../faces/face.js';
import type { TextMark } from '../strips/strip.js';
import { decimal } from './decimal.js';

/** Paints lines of text, choosing a font only where it changes. */
export type LinePainter = { paint(mark: TextMark, x: number, y: number): string };

/** A painter for one page; it tells `useFace` each face that it draws with. */
export function createLinePainter(useFace: (face: Face) => void): LinePainter {
  let chosen = '';
  const choose = (face: Face, size: number) => {
    const font = `/${face.name} ${decimal(size)} Tf\n`;
    if (font === chosen) return '';
    chosen = font;
    useFace(face);
    return font;
  };
  return {
    paint(mark, x, y) {
      const widening = mark.stretch === 0 ? '' : decimal(-mark.stretch);
      const shows = stretchesOf(mark).map(
        ({ face, strings }) =>
          `${choose(face, mark.size)}[${strings.map((hex) => `<${hex}>`).join(widening)}]TJ\n`,
      );
      return `1 0 0 1 ${decimal(x)} ${decimal(y)} Tm\n${shows.join('')}`;
    },
  };
}

/** Glyphs of one face; between two strings stands a space that is widened. */
type Stretch = { readonly face: Face; readonly strings: string[] };

/** The glyphs of a line, real spaces included; also the one at which the line was broken. */
function stretchesOf({ line, stretch }: TextMark): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const show = (face: Face, hex: string) => {
    const last = stretches.at(-1);
    if (last?.face === face) last.strings.push(`${last.strings.pop() ?? ''}${hex}`);
    else stretches.push({ face, strings: [hex] });
  };
  line.words.forEach((word, index) => {
    for (const piece of word.pieces) show(piece.face, piece.hex);
    const face = word.pieces.at(-1)?.face;
    const isLast = index === line.words.length - 1;
    if (face === undefined || (isLast && (line.end === 'cut' || line.end === 'last'))) return;
    show(face, face.space.hex);
    if (!isLast && stretch !== 0) stretches.at(-1)?.strings.push('');
  });
  return stretches;
}

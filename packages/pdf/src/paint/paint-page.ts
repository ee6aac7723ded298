import { latinBytes } from '../bytes/latin-bytes.js';
import type { Face } from '../faces/face.js';
import type { Sheet } from '../paginate/lay-out.js';
import { movedMarks, type StrokeMark, type TextMark } from '../strips/strip.js';
import type { MarkedContent } from '../tags/marked-content.js';
import type { Tag } from '../tags/tag.js';
import { decimal } from './decimal.js';
import { createLinePainter } from './paint-line.js';
import { underlines } from './underlines.js';

/** What a page looks like, in the operators of ISO 32000-1, and the faces it is set in. */
export type PaintedPage = { readonly content: Uint8Array; readonly faces: ReadonlySet<Face> };

/** Paints a sheet: the text in reading order, then the lines, which are no part of it. */
export function paintPage(sheet: Sheet, index: number, marked: MarkedContent): PaintedPage {
  const faces = new Set<Face>();
  const painter = createLinePainter((face) => faces.add(face));
  const { texts, strokes } = marksOf(sheet);
  const sequences = sequencesOf(texts).map(({ tag, lines, top }) => {
    const opening =
      tag === undefined
        ? '/Artifact <</Type /Pagination>>'
        : `/${tag.type} <</MCID ${marked.open(tag, index, sheet.height - top)}>>`;
    const text = lines.map((mark) => painter.paint(mark, mark.x, sheet.height - mark.y));
    return `${opening} BDC\nBT\n${text.join('')}ET\nEMC\n`;
  });
  const lines = paintStrokes([...strokes, ...texts.flatMap(underlines)], sheet.height);
  return { content: latinBytes(sequences.join('') + lines), faces };
}

function marksOf(sheet: Sheet): { readonly texts: TextMark[]; readonly strokes: StrokeMark[] } {
  const texts: TextMark[] = [];
  const strokes: StrokeMark[] = [];
  const body = sheet.placed.flatMap(({ strip, top }) =>
    movedMarks(strip.marks, sheet.left, sheet.top + top),
  );
  for (const mark of [...sheet.furniture, ...body]) {
    if (mark.kind === 'text') texts.push(mark);
    else if (mark.kind === 'stroke') strokes.push(mark);
  }
  return { texts, strokes };
}

/** Lines of text, one after the other, with the same tag. */
type Sequence = { readonly tag: Tag | undefined; readonly top: number; readonly lines: TextMark[] };

function sequencesOf(texts: readonly TextMark[]): readonly Sequence[] {
  const sequences: Sequence[] = [];
  for (const mark of texts) {
    const last = sequences.at(-1);
    if (last !== undefined && last.tag === mark.tag) last.lines.push(mark);
    else sequences.push({ tag: mark.tag, top: mark.y - mark.size, lines: [mark] });
  }
  return sequences;
}

function paintStrokes(strokes: readonly StrokeMark[], pageHeight: number): string {
  if (strokes.length === 0) return '';
  const paths = strokes.map(
    ({ x, y, toX, toY, thickness }) =>
      `${decimal(thickness)} w ${decimal(x)} ${decimal(pageHeight - y)} m ` +
      `${decimal(toX)} ${decimal(pageHeight - toY)} l S\n`,
  );
  return `/Artifact <</Type /Layout>> BDC\n${paths.join('')}EMC\n`;
}

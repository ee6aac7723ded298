import { latinBytes } from '../bytes/latin-bytes.js';
import type { Face } from '../faces/face.js';
import type { Sheet } from '../paginate/lay-out.js';
import { movedMarks, type PictureMark, type StrokeMark, type TextMark } from '../strips/strip.js';
import type { MarkedContent } from '../tags/marked-content.js';
import type { Tag } from '../tags/tag.js';
import { decimal } from './decimal.js';
import { createLinePainter } from './paint-line.js';
import { paintPicture } from './paint-picture.js';
import { underlines } from './underlines.js';

/** What a page looks like, in the operators of ISO 32000-1, and the faces it is set in. */
export type PaintedPage = { readonly content: Uint8Array; readonly faces: ReadonlySet<Face> };

/** Paints a sheet: text and pictures in reading order, then the lines, which are no part of it. */
export function paintPage(sheet: Sheet, index: number, marked: MarkedContent): PaintedPage {
  const faces = new Set<Face>();
  const newPainter = () => createLinePainter((face) => faces.add(face));
  const painter = newPainter();
  const { height } = sheet;
  const { read, strokes } = marksOf(sheet);
  const sequences = sequencesOf(read).map((sequence) => {
    if (sequence.kind === 'picture') {
      const { x, y, toX, toY, tag } = sequence;
      const id = marked.open(tag, index, height - y, [x, height - toY, toX, height - y]);
      const painted = paintPicture(sequence, height, newPainter());
      return `/${tag.type} <</MCID ${id}>> BDC\n${painted}EMC\n`;
    }
    const { tag, lines, top } = sequence;
    const opening =
      tag === undefined
        ? '/Artifact <</Type /Pagination>>'
        : `/${tag.type} <</MCID ${marked.open(tag, index, height - top)}>>`;
    const text = lines.map((mark) => painter.paint(mark, mark.x, height - mark.y));
    return `${opening} BDC\nBT\n${text.join('')}ET\nEMC\n`;
  });
  const underlined = read.flatMap((mark) => (mark.kind === 'text' ? underlines(mark) : []));
  const lines = paintStrokes([...strokes, ...underlined], height);
  return { content: latinBytes(sequences.join('') + lines), faces };
}

/** What is part of the reading: text and pictures. */
type ReadMark = TextMark | PictureMark;

function marksOf(sheet: Sheet): { readonly read: ReadMark[]; readonly strokes: StrokeMark[] } {
  const read: ReadMark[] = [];
  const strokes: StrokeMark[] = [];
  const body = sheet.placed.flatMap(({ strip, top }) =>
    movedMarks(strip.marks, sheet.left, sheet.top + top),
  );
  for (const mark of [...sheet.furniture, ...body]) {
    if (mark.kind === 'stroke') strokes.push(mark);
    else if (mark.kind !== 'signature') read.push(mark);
  }
  return { read, strokes };
}

/** Lines of text, one after the other, with the same tag. */
type TextSequence = {
  readonly kind: 'text';
  readonly tag: Tag | undefined;
  readonly top: number;
  readonly lines: TextMark[];
};

function sequencesOf(marks: readonly ReadMark[]): readonly (TextSequence | PictureMark)[] {
  const sequences: (TextSequence | PictureMark)[] = [];
  for (const mark of marks) {
    const last = sequences.at(-1);
    if (mark.kind === 'picture') sequences.push(mark);
    else if (last?.kind === 'text' && last.tag === mark.tag) last.lines.push(mark);
    else sequences.push({ kind: 'text', tag: mark.tag, top: mark.y - mark.size, lines: [mark] });
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

import { reportWording } from '../../compose/report-wording.js';
import { beginsClosing } from '../closing/read-closing.js';
import { documentNumberFromText } from '../head/document-number-from-text.js';
import { headLines, isNationalLine } from '../head/head-line.js';
import { placeDateFromText } from '../head/place-date-from-text.js';
import { isTitleLine } from '../head/read-title.js';
import { isLine, linesOf, type Piece } from '../piece.js';
import { foldText } from '../words/fold-words.js';
import type { BodyMarks } from './sort-body.js';

/** A stretch of pieces: from `start` up to `end`. */
export type Zone = { readonly start: number; readonly end: number };

/** The stretches of a report, in the order in which they stand; each may be empty. */
export type BodyZones = Readonly<Record<'head' | 'title' | 'body' | 'closing' | 'annex', Zone>>;

export type ZoneMarks = {
  readonly marks: BodyMarks;
  /** Tables of figures. */
  readonly tables: ReadonlySet<Piece>;
  /** Posts of the signer in the form. */
  readonly posts: readonly string[];
};

const annexLabel = foldText(reportWording.figures.label);
const annexTitle = foldText(reportWording.figures.title);
const attached = /^\(\s*kèm\s+theo/iu;

/** True for the lines above a table of figures that the layout makes. */
export function isAnnexLine(text: string): boolean {
  const words = foldText(text);
  return words.startsWith(annexLabel) || words.startsWith(annexTitle) || attached.test(text.trim());
}

/** Parts a report by its title, its first and last section, and its end. */
export function bodyZones(pieces: readonly Piece[], zoneMarks: ZoneMarks): BodyZones {
  const { marks } = zoneMarks;
  const isMarked = (piece: Piece, index: number) =>
    marks.matches.has(index) || piece.place !== undefined;
  const first = orEnd(pieces.findIndex(isMarked), pieces.length);
  const title = pieces.slice(0, first).findIndex((piece) => isLine(piece) && isTitleLine(piece));
  const headEnd = title === -1 ? headWithoutTitle(pieces, first) : title;
  const titleEnd = title === -1 ? headEnd : first === pieces.length ? title + 1 : first;
  const lastMarked = pieces.findLastIndex(isMarked);
  const closing = closingZone(pieces, Math.max(lastMarked + 1, titleEnd), zoneMarks);
  return {
    head: { start: 0, end: headEnd },
    title: { start: headEnd, end: titleEnd },
    body: { start: titleEnd, end: closing.start },
    closing,
    annex: { start: closing.end, end: pieces.length },
  };
}

/** Without a title, what stands above the sections is a head only if a line of it says so. */
function headWithoutTitle(pieces: readonly Piece[], first: number): number {
  if (first === pieces.length) return 0;
  const lines = headLines(pieces.slice(0, first).flatMap(linesOf));
  const isHead = lines.some(
    ({ text }) =>
      isNationalLine(text) ||
      documentNumberFromText(text) !== undefined ||
      placeDateFromText(text) !== undefined,
  );
  return isHead ? first : 0;
}

/** An end has a list of recipients and a signature, and not more pieces than this. */
const longestClosing = 80;

function closingZone(pieces: readonly Piece[], from: number, { tables, posts }: ZoneMarks): Zone {
  const isEnd = (piece: Piece) => tables.has(piece) || (isLine(piece) && isAnnexLine(piece.text));
  const begins = (piece: Piece) =>
    !tables.has(piece) && linesOf(piece).some((line) => beginsClosing(line, posts));
  const start = indexFrom(pieces, from, begins);
  if (start === pieces.length) {
    const annex = indexFrom(pieces, from, (piece) => isLine(piece) && isAnnexLine(piece.text));
    return { start: annex, end: annex };
  }
  return { start, end: Math.min(indexFrom(pieces, start, isEnd), start + longestClosing) };
}

function indexFrom(
  pieces: readonly Piece[],
  from: number,
  test: (piece: Piece) => boolean,
): number {
  return orEnd(
    pieces.findIndex((piece, index) => index >= from && test(piece)),
    pieces.length,
  );
}

function orEnd(index: number, end: number): number {
  return index === -1 ? end : index;
}

import type { ReadParagraph } from '@baocao/document';
import { isLine, type Line, type Piece } from '../piece.js';
import { wordBag, type WordBag } from '../words/word-likeness.js';
import { leadingNumber, type LeadingNumber } from './leading-number.js';

/** A paragraph that may be a heading, and one way to read it as one. */
export type HeadingCandidate = {
  /** Place among the pieces. */
  readonly index: number;
  readonly line: Line;
  readonly number: LeadingNumber | undefined;
  /** Looks like a heading: bold, in capitals, or on a level of the outline of the file. */
  readonly strong: boolean;
  readonly readings: readonly HeadingReading[];
};

/** The words taken for the heading, and where in the piece's text they end. */
export type HeadingReading = {
  readonly bag: WordBag;
  readonly end: number;
  /** What follows on the same line is the answer's. */
  readonly whole: boolean;
};

/** A heading is no longer than this, in UTF-16 code units. */
const longest = 600;
/** As many are looked at; no report has more headings, and the rest stays text. */
const mostCandidates = 4_000;

/** The paragraphs that have a number, a look or a length as headings have them. */
export function headingCandidates(
  pieces: readonly Piece[],
  isOpen: (index: number) => boolean,
): readonly HeadingCandidate[] {
  return pieces
    .flatMap((piece, index) => (isOpen(index) && isLine(piece) ? candidate(piece, index) : []))
    .slice(0, mostCandidates);
}

function candidate(line: Line, index: number): readonly HeadingCandidate[] {
  const { text, block } = line;
  const number = leadingNumber(text);
  const ends = endsOfHeading(text, number?.length ?? 0);
  const readings = ends.map((end) => ({
    bag: wordBag(text.slice(number?.length ?? 0, end)),
    end,
    whole: end === text.length,
  }));
  return readings.length === 0
    ? []
    : [{ index, line, number, strong: isStrong(block, text), readings }];
}

/** The whole line; and where the answer goes on in it, the words up to the break or the colon. */
function endsOfHeading(text: string, start: number): readonly number[] {
  const cuts = [/\n/u, /:\s/u, /\.\s/u].flatMap((mark) => {
    const at = text.slice(start, start + longest).search(mark);
    return at > 0 ? [start + at + 1] : [];
  });
  return [...new Set([text.length, ...cuts])].filter((at) => at - start <= longest);
}

function isStrong({ runs, style, outlineLevel }: ReadParagraph, text: string): boolean {
  const isBold = runs.every((run) => (run.bold ?? style?.bold) === true || run.text.trim() === '');
  const letters = text.replace(/[^\p{L}]/gu, '');
  const isUpper = letters.length > 3 && letters === letters.toUpperCase();
  return outlineLevel !== undefined || isBold || isUpper;
}

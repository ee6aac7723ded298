/** A line of the source in the one form that the recogniser reads, wherever it came from. */
export type SourceLine = {
  /** 1 for the first line that has words, blank ones not counted. */
  readonly place: number;
  /** In NFC, on one line, runs of blanks folded; a mark that Word counted stands in front. */
  readonly text: string;
  /** Columns that it is set in by. */
  readonly indent: number;
  /** The words between wide gaps, where a line of text holds two columns. */
  readonly columns: readonly string[];
  /** True where nothing parts it from the line before: that one may go on here. */
  readonly joined: boolean;
  /** Of a heading by its style; 0 is the highest. */
  readonly outlineLevel?: number;
};

/** A line without its place, which it gets when all lines are known. */
export type UnplacedLine = Omit<SourceLine, 'place'>;

/** Runs of white space as one blank, in NFC. */
export function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** The lines that have words, in their order and numbered. */
export function placedLines(lines: readonly UnplacedLine[]): SourceLine[] {
  return lines
    .filter(({ text }) => text !== '')
    .map((line, index) => ({ ...line, place: index + 1 }));
}

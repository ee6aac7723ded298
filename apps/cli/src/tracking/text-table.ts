/** Columns that a text is cut to at most. */
const widest = 44;
const gap = '  ';

const segmenter = new Intl.Segmenter('vi');

/** The letters of a text: each takes a column of a terminal, with whatever marks it has. */
function lettersOf(text: string): readonly string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function fitted(text: string, width: number, right: boolean): string {
  const letters = lettersOf(text);
  const cut = letters.length > width ? [...letters.slice(0, width - 1), '…'] : letters;
  const blank = ' '.repeat(Math.max(0, width - cut.length));
  return right ? blank + cut.join('') : cut.join('') + blank;
}

type Options = {
  /** Colours a cell that has its width already. */
  readonly paint: (cell: string, at: { readonly row: number; readonly column: number }) => string;
  readonly bold: (text: string) => string;
};

/**
 * A table for a terminal. Columns are as wide as their words, up to a limit but for the last; those
 * that stand empty in all rows are left out; the first is a number and stands to the right.
 */
export function textTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  { paint, bold }: Options,
): string {
  const last = head.length - 1;
  const columns = [...head.keys()].filter((column) => rows.some((row) => row[column] !== ''));
  const widths = head.map((title, column) => {
    const width = [title, ...rows.map((row) => row[column] ?? '')]
      .map((text) => lettersOf(text).length)
      .reduce((a, b) => Math.max(a, b), 0);
    return column === last ? width : Math.min(widest, width);
  });
  const cellAt = (row: readonly string[], column: number) =>
    fitted(row[column] ?? '', widths[column] ?? 0, column === 0);
  const lines = rows.map((row, index) =>
    columns.map((column) => paint(cellAt(row, column), { row: index, column })).join(gap),
  );
  const titles = columns.map((column) => bold(cellAt(head, column))).join(gap);
  const rule = columns.map((column) => '─'.repeat(widths[column] ?? 0)).join(gap);
  return [titles, rule, ...lines].map((line) => `${line.trimEnd()}\n`).join('');
}

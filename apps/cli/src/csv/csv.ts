/** A row and the line that it starts on, counted from 1. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[] };

/** The rows of a table, or the line with a quotation mark that is not closed as it should be. */
export type CsvTable =
  | { readonly ok: true; readonly rows: readonly CsvRow[] }
  | { readonly ok: false; readonly line: number };

/**
 * Reads comma-separated values (RFC 4180). Line ends may be LF as well; where the first line has a
 * semicolon before any comma, as Excel writes it in Viet Nam, that is the separator. Empty rows are
 * passed over.
 */
export function readCsv(text: string): CsvTable {
  const separator = /^[^,\r\n]*;/u.test(text) ? ';' : ',';
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let rowLine = 1;
  for (let position = 0; position < text.length || cells.length > 0;) {
    const cell = readCell(text, position, separator);
    const end = cell === undefined ? undefined : endOfCell(text, cell.next, separator);
    if (cell === undefined || end === undefined) return { ok: false, line };
    cells.push(cell.content);
    line += cell.content.split('\n').length - 1;
    position = cell.next + end.length;
    if (end === separator) continue;
    if (cells.some((content) => content !== '')) rows.push({ line: rowLine, cells });
    cells = [];
    line += 1;
    rowLine = line;
  }
  return { ok: true, rows };
}

type Cell = { readonly content: string; readonly next: number };

function readCell(text: string, start: number, separator: string): Cell | undefined {
  if (text[start] === '"') return readQuotedCell(text, start + 1);
  let next = start;
  while (next < text.length && !`${separator}\r\n`.includes(text.charAt(next))) next += 1;
  return { content: text.slice(start, next), next };
}

function readQuotedCell(text: string, start: number): Cell | undefined {
  const parts: string[] = [];
  for (let from = start; ;) {
    const quote = text.indexOf('"', from);
    if (quote === -1) return undefined;
    parts.push(text.slice(from, quote));
    if (text[quote + 1] !== '"') return { content: parts.join('"'), next: quote + 1 };
    from = quote + 2;
  }
}

/** The separator or line end at this place, empty at the end of the text; `undefined` for neither. */
function endOfCell(text: string, at: number, separator: string): string | undefined {
  if (at >= text.length) return '';
  return [separator, '\r\n', '\n', '\r'].find((end) => text.startsWith(end, at));
}

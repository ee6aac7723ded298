/** A table to be set in few lines; all widths in millimetres. */
export type TableMeasure = {
  /** Row by row and column by column, how wide each paragraph is on one line. */
  readonly rows: readonly (readonly (readonly number[])[])[];
  /** What each column cannot do without. */
  readonly least: readonly number[];
  /** What stands around the words of a cell. */
  readonly around: number;
};

/** Rows that are looked at, spread over the table; more of them tell little more. */
const mostRows = 60;
/** In wider tables every column is as narrow as it can be. */
const mostColumns = 16;
/** Lines end between words, so that a text fills its lines not quite. */
const raggedness = 1.06;
/** What a line counts that makes its row no higher: once it is gone, another may go. */
const hidden = 0.2;
/** The shares of the page that may be moved from one column to another; the least that helps is. */
const pieces = [1 / 64, 1 / 32, 1 / 16, 1 / 8, 1 / 4];
/** A search that finds more moves is as good as done. */
const mostMoves = 40;

type Found = { readonly widths: readonly number[]; readonly height: number };

/** Moves width between columns as long as the table gets lower by it. */
export function fewestLines(start: readonly number[], table: TableMeasure): readonly number[] {
  if (start.length > mostColumns) return start;
  const sample = { ...table, rows: spread(table.rows) };
  const page = start.reduce((sum, width) => sum + width, 0);
  let found: Found = { widths: start, height: heightOf(start, sample) };
  for (let moves = 0; moves < mostMoves; moves += 1) {
    const better = leastMove(found, page, sample);
    if (better === undefined) break;
    found = better;
  }
  return found.widths;
}

function leastMove(found: Found, page: number, table: TableMeasure): Found | undefined {
  for (const share of pieces) {
    const better = bestMove(found, share * page, table);
    if (better.height < found.height) return better;
  }
  return undefined;
}

function spread<Row>(rows: readonly Row[]): readonly Row[] {
  const step = Math.ceil(rows.length / mostRows);
  return step <= 1 ? rows : rows.filter((_, place) => place % step === 0);
}

function bestMove(found: Found, piece: number, table: TableMeasure): Found {
  let best = found;
  for (const [from, width] of found.widths.entries()) {
    if (width - piece < (table.least[from] ?? 0)) continue;
    for (const to of found.widths.keys()) {
      if (to === from) continue;
      const widths = found.widths.with(from, width - piece);
      widths[to] = (widths[to] ?? 0) + piece;
      const height = heightOf(widths, table);
      if (height < best.height) best = { widths, height };
    }
  }
  return best;
}

/** The lines of all rows, as high as their highest cell each. */
function heightOf(widths: readonly number[], { rows, around }: TableMeasure): number {
  let height = 0;
  for (const row of rows) {
    let highest = 0;
    for (const [column, texts] of row.entries()) {
      const room = (widths[column] ?? 0) - around;
      let lines = 0;
      for (const text of texts) lines += text <= room ? 1 : Math.ceil((text * raggedness) / room);
      highest = Math.max(highest, lines);
      height += lines * hidden;
    }
    height += highest;
  }
  return height;
}

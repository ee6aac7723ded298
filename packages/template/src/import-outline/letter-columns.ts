import type { SourceLine } from './source-line.js';

/** Words of one column of a line. */
export type ColumnText = { readonly place: number; readonly text: string };

/** Columns that a line is set in by when only the right half of the page is used. */
const rightHalf = 20;

/** What stands side by side at the head and the foot of a letter, column by column. */
export function letterColumns(lines: readonly SourceLine[]): ColumnText[] {
  const sideBySide = lines.some(({ columns }) => columns.length > 1);
  if (!sideBySide) return lines.map(({ place, text }) => ({ place, text }));
  const left: ColumnText[] = [];
  const right: ColumnText[] = [];
  for (const { place, columns: pieces, indent, text } of lines) {
    const columns = withoutGaps(pieces);
    const [first = text, ...others] = columns;
    if (columns.length > 1) {
      left.push({ place, text: first });
      right.push(...others.map((own) => ({ place, text: own })));
    } else (indent >= rightHalf ? right : left).push({ place, text });
  }
  return [...left, ...right];
}

/** Room that is left to write a number or a day in by hand parts no columns. */
const beforeRoom = /(?:^số ?:?|ngày|tháng|năm)$/iu;
const afterRoom = /^(?:[/-]|tháng |năm )/iu;

function withoutGaps(pieces: readonly string[]): string[] {
  const columns: string[] = [];
  for (const piece of pieces) {
    const last = columns.at(-1);
    const goesOn = last !== undefined && (beforeRoom.test(last) || afterRoom.test(piece));
    if (goesOn) columns[columns.length - 1] = `${last} ${piece}`;
    else columns.push(piece);
  }
  return columns;
}

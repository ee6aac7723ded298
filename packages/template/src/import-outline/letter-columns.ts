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
  for (const { place, columns, indent, text } of lines) {
    const [first = text, ...others] = columns;
    if (columns.length > 1) {
      left.push({ place, text: first });
      right.push(...others.map((own) => ({ place, text: own })));
    } else (indent >= rightHalf ? right : left).push({ place, text });
  }
  return [...left, ...right];
}

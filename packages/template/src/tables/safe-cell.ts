/**
 * What a spreadsheet takes for a formula when a cell begins with it. A name that somebody chose
 * must not run anything on the computer of whoever opens the table (CSV injection).
 */
const formulaStart = /^[=+\-@\t\r]/u;
const guarded = /^'(?=['=+\-@\t\r])/u;

/** A text as a cell that is no formula: an apostrophe in front makes it text. */
export function safeCell(text: string): string {
  return formulaStart.test(text) || guarded.test(text) ? `'${text}` : text;
}

/** The text of a cell that `safeCell` made. */
export function textOfCell(cell: string): string {
  return cell.replace(guarded, '');
}

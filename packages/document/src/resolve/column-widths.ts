import { millimetres } from '../style/millimetres.js';
import type { StyleProfile } from '../style/style-profile.js';
import { textWidth } from '../style/text-width.js';
import { fewestLines } from './fewest-lines.js';
import type { ResolveContext } from './resolve-context.js';
import type { TableRowFlow, TextFlow } from './resolved-document.js';

/** Millimetres of the longest word of a text, and of all of it on one line. */
type Measure = { readonly word: number; readonly line: number };

/** No single word may claim more than this share of the page. */
const widestWord = 0.5;
/** Millimetres for the rounding of the writers. */
const slack = 0.4;

/**
 * The widths of a table's columns in millimetres, filling the text area: first the longest word
 * of each column, then what is left in the measure in which the columns still want it, moved to
 * where it saves lines.
 */
export function columnWidths(
  rows: readonly TableRowFlow[],
  { profile, width }: Pick<ResolveContext, 'profile' | 'width'>,
): readonly number[] {
  const around = 2 * profile.table.cellPadding.value + slack;
  const measures = rows.map((row) =>
    row.map((texts) => texts.map((text) => measureOf(text, profile))),
  );
  const columns = (rows[0] ?? []).map((_, column) => measures.flatMap((row) => row[column] ?? []));
  const least = columns.map((texts) =>
    Math.min(widest(texts, 'word') + around, width * widestWord),
  );
  const wanted = columns.map((texts) => Math.min(widest(texts, 'line') + around, width));
  const lines = measures.map((row) => row.map((texts) => texts.map(({ line }) => line)));
  const shared = share(least, wanted, width);
  const widths =
    sum(least) < width && sum(wanted) > width
      ? fewestLines(shared, { rows: lines, least, around })
      : shared;
  return widths.map((value) => Math.floor(value * 100) / 100);
}

function measureOf({ style, runs }: TextFlow, profile: StyleProfile): Measure {
  const own = profile.styles[style];
  let longest = 0;
  let line = 0;
  for (const { text, bold = own.bold, italic = own.italic } of runs) {
    const look = { size: own.size, bold, italic };
    const space = textWidth(' ', look);
    for (const [place, word] of text.split(' ').entries()) {
      const wide = textWidth(word, look);
      longest = Math.max(longest, wide);
      line += place === 0 ? wide : space + wide;
    }
  }
  return { word: millimetres(longest), line: millimetres(line) };
}

function widest(texts: readonly Measure[], part: keyof Measure): number {
  return texts.reduce((most, measure) => Math.max(most, measure[part]), 0);
}

function share(
  least: readonly number[],
  wanted: readonly number[],
  width: number,
): readonly number[] {
  const [enough, tooMuch] = [sum(least), sum(wanted)];
  if (enough >= width) return least.map((value) => (value * width) / enough);
  if (tooMuch <= width) return wanted.map((value) => (value * width) / tooMuch);
  const part = (width - enough) / (tooMuch - enough);
  return least.map((value, column) => value + part * ((wanted[column] ?? value) - value));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

import { millimetres } from '../style/millimetres.js';
import type { StyleProfile } from '../style/style-profile.js';
import { textWidth } from '../style/text-width.js';
import type { ResolveContext } from './resolve-context.js';
import type { TableRowFlow, TextFlow } from './resolved-document.js';

/** Millimetres that a column cannot do without, and those that would keep its lines whole. */
type Need = { readonly least: number; readonly wanted: number };

/** No single word may claim more than this share of the page. */
const widestWord = 0.5;
/** Millimetres for the rounding of the writers. */
const slack = 0.4;

/**
 * The widths of a table's columns in millimetres, filling the text area: first the longest word
 * of each column, then what is left in the measure in which the columns still want it.
 */
export function columnWidths(
  rows: readonly TableRowFlow[],
  { profile, width }: Pick<ResolveContext, 'profile' | 'width'>,
): readonly number[] {
  const needs = (rows[0] ?? []).map((_, column) =>
    needOf(
      rows.flatMap((row) => row[column] ?? []),
      profile,
      width,
    ),
  );
  return share(needs, width).map((value) => Math.floor(value * 100) / 100);
}

function needOf(texts: readonly TextFlow[], profile: StyleProfile, width: number): Need {
  let least = 0;
  let wanted = 0;
  for (const { style, runs } of texts) {
    const own = profile.styles[style];
    let line = 0;
    for (const { text, bold = own.bold, italic = own.italic } of runs) {
      const look = { size: own.size, bold, italic };
      const space = textWidth(' ', look);
      for (const [place, word] of text.split(' ').entries()) {
        const wide = textWidth(word, look);
        least = Math.max(least, wide);
        line += place === 0 ? wide : space + wide;
      }
    }
    wanted = Math.max(wanted, line);
  }
  const around = 2 * profile.table.cellPadding.value + slack;
  return {
    least: Math.min(millimetres(least) + around, width * widestWord),
    wanted: Math.min(millimetres(wanted) + around, width),
  };
}

function share(needs: readonly Need[], width: number): readonly number[] {
  const least = sum(needs.map((need) => need.least));
  const wanted = sum(needs.map((need) => need.wanted));
  if (least >= width) return needs.map((need) => (need.least * width) / least);
  if (wanted <= width) return needs.map((need) => (need.wanted * width) / wanted);
  const part = (width - least) / (wanted - least);
  return needs.map((need) => need.least + part * (need.wanted - need.least));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

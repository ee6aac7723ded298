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
  const around = 2 * profile.table.cellPadding.value + slack;
  let least = 0;
  let wanted = 0;
  for (const { style, runs } of texts) {
    const look = profile.styles[style];
    const measure = (text: string, bold = look.bold) =>
      millimetres(textWidth(text, { size: look.size, bold, italic: look.italic }));
    wanted = Math.max(
      wanted,
      runs.reduce((sum, run) => sum + measure(run.text, run.bold), 0),
    );
    for (const run of runs) {
      for (const word of run.text.split(' ')) least = Math.max(least, measure(word, run.bold));
    }
  }
  return {
    least: Math.min(least + around, width * widestWord),
    wanted: Math.min(Math.max(wanted, least) + around, width),
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

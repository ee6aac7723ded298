import { contenders, type ContenderName } from './contenders/contenders.js';
import { markdownTable } from './markdown-table.js';
import { standingOf, timeRatio, type Standing } from './standing.js';

/** Contenders of one format, ours first: for each size the time, its ratio to ours, and memory. */
export function resultsTable(
  names: readonly [ours: ContenderName, ...others: ContenderName[]],
  sizes: readonly number[],
  standings: readonly Standing[],
): string {
  const [ours] = names;
  const head = sizes.flatMap((pages) => [`${pages} p: ms`, '× ours', 'peak MB', 'pages']);
  const rows = names.map((name) => [
    contenders[name].title,
    ...sizes.flatMap((pages) => {
      const { milliseconds, peak, written } = standingOf(standings, name, pages);
      const ratio = timeRatio(standings, name, ours, pages);
      return [number(milliseconds), ratio.toFixed(2), number(peak), number(written)];
    }),
  ]);
  return markdownTable([contenders[ours].format.toUpperCase(), ...head], rows);
}

/** Three digits are all that a measurement bears. */
function number(value: number | undefined): string {
  if (value === undefined) return '–';
  return value < 100 ? String(Number(value.toPrecision(3))) : value.toFixed(0);
}

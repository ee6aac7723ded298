import { formatNumber, indicatorsOf, type Outline } from '@baocao/core';
import type { FigureTotal, Provenance } from '@baocao/core/consolidate';
import { writeCsv } from '../csv/csv.js';
import type { Cell, SheetTable } from '../spreadsheet/write-sheet.js';
import type { Say } from '../texts/say.js';

/** The figures of a consolidated report for a spreadsheet: in all, by kind and area, by unit. */
export function figuresTable(outline: Outline, provenance: Provenance, say: Say): SheetTable {
  const { figures, units } = provenance;
  const areas = [...new Set(units.flatMap(({ area }) => area ?? []))];
  const kinds = outline.unitKinds.filter(({ id }) => units.some(({ kind }) => kind === id));
  const head = [
    say('figures.id'),
    say('figures.label'),
    say('figures.unit'),
    say('figures.total'),
    say('figures.reported'),
    say('figures.asked'),
    ...kinds.map(({ label }) => label),
    ...areas,
    ...units.map(({ name }) => name),
  ];
  const rows = indicatorsOf(outline).map(({ indicator: { id, label, unit } }): Cell[] => {
    const own = figures[id];
    const given = new Map(own?.sources.map((one) => [one.unit, one.value]));
    return [
      id,
      label,
      unit,
      cellOf(own?.total.value),
      own?.total.reported ?? 0,
      own?.total.asked ?? 0,
      ...kinds.map((kind) => cellOf(own?.byKind[kind.id]?.value)),
      ...areas.map((area) => cellOf(own?.byArea[area]?.value)),
      ...units.map(({ key }) => cellOf(given.get(key))),
    ];
  });
  const widths = head.map((_, column) => (column === 1 ? 60 : column === 0 ? 30 : 14));
  return { name: say('figures.sheet'), head, rows, widths };
}

function cellOf(value: FigureTotal['value']): Cell {
  return typeof value === 'boolean' ? String(value) : value;
}

/** The same as CSV. */
export function figuresCsv({ head, rows }: SheetTable): string {
  // The byte order mark tells Excel that it is UTF-8.
  return `\uFEFF${writeCsv([head, ...rows.map((row) => row.map(plainText))])}`;
}

/** Plain decimals: a spreadsheet takes the point of thousands for another one. */
function plainText(cell: Cell): string {
  if (typeof cell !== 'number') return cell ?? '';
  return formatNumber(cell).replaceAll('.', '');
}

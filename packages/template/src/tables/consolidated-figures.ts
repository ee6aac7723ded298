import { indicatorsOf, type Language, type Message, type Outline } from '@baocao/core';
import type { FigureTotal, Provenance } from '@baocao/core/consolidate';
import type { Cell, SheetTable } from './sheet-table.js';

const wording = {
  sheet: { vi: 'Số liệu', en: 'Figures' },
  id: { vi: 'Mã', en: 'Id' },
  label: { vi: 'Chỉ tiêu', en: 'Indicator' },
  unit: { vi: 'Đơn vị tính', en: 'Unit of measure' },
  total: { vi: 'Tổng số', en: 'Total' },
  reported: { vi: 'Số đơn vị báo cáo', en: 'Units that reported' },
  asked: { vi: 'Số đơn vị phải báo cáo', en: 'Units that owe it' },
} as const satisfies Readonly<Record<string, Message>>;

const wide = 60;
const middle = 30;
const narrow = 14;

/** The figures of a consolidated report for a spreadsheet: in all, by kind and area, by unit. */
export function consolidatedFigures(
  outline: Outline,
  { figures, units }: Provenance,
  language: Language = 'vi',
): SheetTable {
  const areas = [...new Set(units.flatMap(({ area }) => area ?? []))];
  const kinds = outline.unitKinds.filter(({ id }) => units.some(({ kind }) => kind === id));
  const { sheet, ...columns } = wording;
  const head = [
    ...Object.values(columns).map((words) => words[language]),
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
  const widths = head.map((_, column) => [middle, wide][column] ?? narrow);
  return { name: sheet[language], head, rows, widths };
}

function cellOf(value: FigureTotal['value']): Cell {
  return typeof value === 'boolean' ? String(value) : value;
}

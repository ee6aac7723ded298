import {
  appliesToKind,
  formatNumber,
  indicatorsOf,
  sectionAppliesTo,
  type Figure,
  type Indicator,
  type Outline,
  type Report,
  type Unit,
} from '@baocao/core';
import { safeCell } from '../csv/safe-cell.js';
import { writeCsv } from '../csv/csv.js';
import { writeSheet, type Cell } from '../spreadsheet/write-sheet.js';

/** The columns of the table of figures; it is a Vietnamese document, whoever makes it. */
export const figureColumns = {
  unit: 'Mã đơn vị',
  unitName: 'Đơn vị',
  indicator: 'Mã chỉ tiêu',
  label: 'Chỉ tiêu',
  measure: 'Đơn vị tính',
  value: 'Giá trị',
  state: 'Tình trạng',
  reason: 'Lý do',
} as const;

/** What stands under "Tình trạng" where there is no value; empty: not answered yet. */
export const figureStates = {
  'not-reported': 'chưa có số liệu',
  'not-applicable': 'không áp dụng',
} as const;

/** What a yes-or-no indicator has for a value. */
export const yesNoWords = { yes: 'có', no: 'không' } as const;

/** The figures of one unit, as far as its report has them. */
export type UnitFigures = { readonly unit: Unit; readonly indicators: Report['indicators'] };

/** A row for each unit and each indicator that it counts, answered or not. */
export function figureRows(
  outline: Outline,
  units: readonly UnitFigures[],
): readonly (readonly Cell[])[] {
  return units.flatMap(({ unit, indicators }) =>
    indicatorsOf(outline)
      .filter(({ section }) => sectionAppliesTo(section, unit.kind))
      .filter(({ indicator }) => appliesToKind(indicator, unit.kind))
      .map(({ indicator }) => rowOf(unit, indicator, indicators[indicator.id])),
  );
}

function rowOf(unit: Unit, { id, label, unit: measure }: Indicator, figure?: Figure): Cell[] {
  const known = figure === undefined || figure.kind === 'value';
  return [
    unit.id,
    unit.name,
    id,
    label,
    measure,
    valueCell(figure),
    known ? undefined : figureStates[figure.kind],
    figure?.kind === 'not-reported' ? figure.reason : undefined,
  ];
}

function valueCell(figure: Figure | undefined): Cell {
  if (figure?.kind !== 'value') return undefined;
  const { value } = figure;
  return typeof value === 'boolean' ? yesNoWords[value ? 'yes' : 'no'] : value;
}

/** The table as CSV: a decimal comma, no grouping, and no words that a spreadsheet would run. */
export function figuresCsv(rows: readonly (readonly Cell[])[]): string {
  const cells = rows.map((row) => row.map(csvCell));
  return `\uFEFF${writeCsv([Object.values(figureColumns), ...cells])}`;
}

function csvCell(cell: Cell): string {
  return typeof cell === 'number' ? formatNumber(cell).replaceAll('.', '') : safeCell(cell ?? '');
}

/** The table as a workbook. */
export function figuresXlsx(rows: readonly (readonly Cell[])[]): Promise<Uint8Array> {
  return writeSheet({
    name: 'Số liệu',
    head: Object.values(figureColumns),
    rows,
    widths: [18, 34, 30, 60, 12, 14, 18, 40],
  });
}

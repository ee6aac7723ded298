import {
  appliesToKind,
  indicatorsOf,
  sectionAppliesTo,
  type Figure,
  type Indicator,
  type Outline,
  type Report,
  type Unit,
} from '@baocao/core';
import type { Cell, SheetTable } from '@baocao/template/tables';

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

/** The table as it is written for a spreadsheet. */
export function figureTable(rows: SheetTable['rows']): SheetTable {
  return {
    name: 'Số liệu',
    head: Object.values(figureColumns),
    rows,
    widths: [18, 34, 30, 60, 12, 14, 18, 40],
  };
}

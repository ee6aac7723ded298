import {
  indicatorsOf,
  parseNumber,
  type Diagnostic,
  type Figure,
  type Indicator,
  type Outline,
  type Unit,
} from '@baocao/core';
import { textOfCell } from '@baocao/template/tables';
import { fileDiagnostic } from '../reading/file-diagnostic.js';
import { figureColumns, figureStates, yesNoWords } from './figure-table.js';

/** A row of a table, as its cells came, and the line it stands on, counted from 1. */
export type TableRow = {
  readonly line: number;
  readonly cells: readonly (string | number | boolean)[];
};

/** A figure and the line that it was read from. */
export type ReadFigure = {
  readonly line: number;
  readonly indicator: string;
  readonly figure: Figure;
};

/** What a table of figures says, by unit; what cannot be understood is told with its line. */
export type FigureTable = {
  readonly figures: ReadonlyMap<string, readonly ReadFigure[]>;
  readonly diagnostics: readonly { readonly line: number; readonly diagnostic: Diagnostic }[];
};

type Column = keyof typeof figureColumns;
const required: readonly Column[] = ['unit', 'indicator', 'value'];

/**
 * Reads a table of figures that `figureRows` made and people filled in. Columns may stand in any
 * order, and others among them; a row without a value and without a state says nothing.
 */
export function readFigureTable(
  [head, ...rows]: readonly TableRow[],
  outline: Outline,
  units: readonly Unit[],
): FigureTable {
  const names = head?.cells.map((cell) => String(cell).trim()) ?? [];
  const missing = required.filter((column) => !names.includes(figureColumns[column]));
  if (missing.length > 0) {
    const columns = Object.values(figureColumns).join(', ');
    const diagnostics = missing.map((column) => ({
      line: 1,
      diagnostic: fileDiagnostic('csv/missing-column', { column: figureColumns[column], columns }),
    }));
    return { figures: new Map(), diagnostics };
  }
  return readRows(
    rows.map((row) => ({ line: row.line, cells: cellsOf(row, names) })),
    {
      units: new Set(units.map(({ id }) => id)),
      indicators: new Map(indicatorsOf(outline).map(({ indicator }) => [indicator.id, indicator])),
    },
  );
}

type Cells = Readonly<Record<Column, string | number | boolean>>;
type Known = {
  readonly units: ReadonlySet<string>;
  readonly indicators: ReadonlyMap<string, Indicator>;
};

function cellsOf({ cells }: TableRow, names: readonly string[]): Cells {
  const at = (column: Column) => {
    const cell = cells[names.indexOf(figureColumns[column])] ?? '';
    return typeof cell === 'string' ? textOfCell(cell).trim() : cell;
  };
  return {
    unit: at('unit'),
    unitName: at('unitName'),
    indicator: at('indicator'),
    label: at('label'),
    measure: at('measure'),
    value: at('value'),
    state: at('state'),
    reason: at('reason'),
  };
}

function readRows(
  rows: readonly { readonly line: number; readonly cells: Cells }[],
  known: Known,
): FigureTable {
  const figures = new Map<string, ReadFigure[]>();
  const diagnostics: { line: number; diagnostic: Diagnostic }[] = [];
  const seen = new Set<string>();
  for (const { line, cells } of rows) {
    if (cells.value === '' && cells.state === '') continue;
    const unit = String(cells.unit);
    const key = `${unit} ${String(cells.indicator)}`;
    const read = seen.has(key)
      ? fileDiagnostic('table/twice', { unit, indicator: String(cells.indicator) })
      : readRow(cells, known);
    seen.add(key);
    if ('code' in read) {
      diagnostics.push({ line, diagnostic: read });
      continue;
    }
    const own = figures.get(unit) ?? [];
    figures.set(unit, own);
    own.push({ line, indicator: String(cells.indicator), figure: read });
  }
  return { figures, diagnostics };
}

function readRow(cells: Cells, { units, indicators }: Known): Figure | Diagnostic {
  const unit = String(cells.unit);
  const id = String(cells.indicator);
  if (!units.has(unit)) return fileDiagnostic('table/unknown-unit', { unit });
  const indicator = indicators.get(id);
  if (indicator === undefined) return fileDiagnostic('table/unknown-indicator', { indicator: id });
  if (cells.state !== '') return readState(cells);
  return readValue(cells.value, indicator);
}

function readState({ value, state, reason }: Cells): Figure | Diagnostic {
  const words = String(state).normalize('NFC').toLocaleLowerCase('vi');
  if (value !== '') return fileDiagnostic('table/value-and-state', { state: String(state) });
  if (words === figureStates['not-applicable']) return { kind: 'not-applicable' };
  if (words !== figureStates['not-reported']) {
    const states = Object.values(figureStates).join(', ');
    return fileDiagnostic('table/unknown-state', { state: String(state), states });
  }
  return reason === ''
    ? { kind: 'not-reported' }
    : { kind: 'not-reported', reason: String(reason) };
}

function readValue(
  cell: string | number | boolean,
  { valueType, label }: Indicator,
): Figure | Diagnostic {
  switch (valueType) {
    case 'text':
      return { kind: 'value', value: String(cell) };
    case 'yes-no': {
      const yes = readYesNo(cell);
      return yes === undefined
        ? fileDiagnostic('table/not-yes-no', { label, value: String(cell) })
        : { kind: 'value', value: yes };
    }
    case 'count':
    case 'percentage':
    case 'money': {
      const number = typeof cell === 'number' ? cell : readNumber(String(cell));
      return number === undefined
        ? fileDiagnostic('table/not-a-number', { label, value: String(cell) })
        : { kind: 'value', value: number };
    }
  }
}

function readYesNo(cell: string | number | boolean): boolean | undefined {
  if (typeof cell === 'boolean') return cell;
  const word = String(cell).normalize('NFC').toLocaleLowerCase('vi');
  if (word === yesNoWords.yes) return true;
  return word === yesNoWords.no ? false : undefined;
}

/** As Vietnamese text has it; a point is a decimal one too where it cannot group thousands. */
function readNumber(text: string): number | undefined {
  const plain = /^-?\d+\.(?:\d{1,2}|\d{4,})$/u.test(text);
  return plain ? Number(text) : parseNumber(text);
}

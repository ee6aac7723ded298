import {
  parseWith,
  roundSchema,
  type Diagnostic,
  type Outline,
  type Parsed,
  type Unit,
} from '@baocao/core';
import { writeCsv } from '@baocao/template/tables';
import { readCsv, type CsvRow } from '../csv/csv.js';
import { fileDiagnostic } from '../reading/file-diagnostic.js';

const requiredColumns = ['id', 'name', 'kind'] as const;
const columns: readonly (keyof Unit)[] = [
  ...requiredColumns,
  'superior',
  'issuer',
  'symbol',
  'place',
  'partOf',
  'area',
];
const allColumns = columns.join(', ');

const unitsSchema = roundSchema.pick({ units: true });

/** The units as a table. The byte order mark tells Excel that it is UTF-8. */
export function unitsToCsv(units: readonly Unit[]): string {
  const rows = units.map((unit) => columns.map((column) => unit[column] ?? ''));
  return `\uFEFF${writeCsv([columns, ...rows])}`;
}

/** What came of a table of units, and the line that each row stands on. */
export type UnitsTable = {
  readonly parsed: Parsed<readonly Unit[]>;
  readonly lines: readonly number[];
};

/** Reads a table of units; each has to be of a kind that the outline knows, where it is given. */
export function unitsFromCsv(text: string, outline: Outline | undefined): UnitsTable {
  const table = readCsv(text);
  if (!table.ok) {
    return { parsed: refused(fileDiagnostic('csv/open-quote', { line: table.line })), lines: [] };
  }
  const [head, ...rows] = table.rows;
  const names = head?.cells.map((cell) => cell.trim()) ?? [];
  const problems = [...checkHead(names), ...rows.flatMap((row) => checkRow(row, names.length))];
  const units = rows.map((row) => unitFrom(row, names));
  return {
    parsed: problems.length > 0 ? refused(...problems) : parseUnits(units, outline),
    lines: rows.map(({ line }) => line),
  };
}

function parseUnits(input: readonly unknown[], outline?: Outline): Parsed<readonly Unit[]> {
  const parsed = parseWith(unitsSchema, { units: input });
  if (!parsed.ok) return parsed;
  const { units } = parsed.value;
  const unknown = outline === undefined ? [] : units.flatMap(kindChecker(outline));
  return unknown.length > 0 ? refused(...unknown) : { ...parsed, value: units };
}

function refused(...diagnostics: Diagnostic[]): Parsed<never> {
  return { ok: false, diagnostics };
}

function checkHead(names: readonly string[]): Diagnostic[] {
  const known = new Set<string>(columns);
  return [
    ...requiredColumns
      .filter((column) => !names.includes(column))
      .map((column) => fileDiagnostic('csv/missing-column', { column, columns: allColumns })),
    ...names
      .filter((name, index) => !known.has(name) || names.indexOf(name) !== index)
      .map((column) => fileDiagnostic('csv/unknown-column', { column, columns: allColumns })),
  ];
}

function checkRow({ line, cells }: CsvRow, expected: number): Diagnostic[] {
  if (cells.length === expected) return [];
  return [fileDiagnostic('csv/cell-count', { line, count: cells.length, expected })];
}

/** An empty cell is an absent member. */
function unitFrom({ cells }: CsvRow, names: readonly string[]): Record<string, string> {
  const members = names.map((name, index) => [name, cells[index]?.trim() ?? ''] as const);
  return Object.fromEntries(members.filter(([, content]) => content !== ''));
}

function kindChecker({ unitKinds }: Outline): (unit: Unit, index: number) => Diagnostic[] {
  const known = unitKinds.map(({ id }) => id);
  return ({ kind }, index) => {
    if (known.includes(kind)) return [];
    const problem = fileDiagnostic('round/unknown-unit-kind', { kind, kinds: known.join(', ') });
    return [{ ...problem, path: `/units/${String(index)}/kind` }];
  };
}

import type { PlacedIndicator } from '@baocao/core';
import { blockLines, type ReadRow, type ReadTable } from '@baocao/document';
import { reportWording } from '../../compose/report-wording.js';
import { sectionReference } from '../../compose/section-reference.js';
import { foldText } from '../words/fold-words.js';

/** A table of figures: the words of its head, and its rows. */
export type FiguresTable = { readonly head: string; readonly rows: readonly FigureRow[] };

/** A row: the indicator that it is about, if the outline has it, and its cells. */
export type FigureRow = {
  readonly placed: PlacedIndicator | undefined;
  /** Place among the rows of the table. */
  readonly index: number;
  readonly text: string;
  /** What stands in the column of figures. */
  readonly value: string;
  /** The cells that the outline makes: number, label, unit, section. */
  readonly label: string;
  /** Words of other cells. */
  readonly stray: readonly string[];
};

type Cells = readonly string[];
type Columns = { readonly head: number; readonly label: number; readonly value: number };

const [, labelHead = '', , , valueHead = ''] = reportWording.figures.head.map(foldText);
/** Heads that others give to the column of figures. */
const valueHeads = new Set([valueHead, ...['Kết quả', 'Số lượng', 'Giá trị'].map(foldText)]);
/** A table is one of figures when at least this share of its rows names an indicator. */
const leastShare = 0.5;
/** The head is among the first rows. */
const deepestHead = 4;
const count = /^\d{0,4}\.?$/u;

/** The rows of a table of figures; `undefined` for another table. */
export function figureRows(
  table: ReadTable,
  indicators: readonly PlacedIndicator[],
): FiguresTable | undefined {
  const columns = columnsOf(table.rows.slice(0, deepestHead).map(textsOf));
  if (columns === undefined) return undefined;
  const grid = table.rows.map(textsOf);
  const byLabel = groupedByLabel(indicators);
  const rows = grid.flatMap((cells, index) =>
    index <= columns.head || cells.every((words) => words === '')
      ? []
      : [rowOf(cells, index, columns, byLabel)],
  );
  const known = rows.filter(({ placed }) => placed !== undefined).length;
  const head = grid
    .slice(0, columns.head + 1)
    .flat()
    .join(' ');
  return known > 0 && known >= leastShare * rows.length ? { head, rows } : undefined;
}

function groupedByLabel(indicators: readonly PlacedIndicator[]): Map<string, PlacedIndicator[]> {
  const groups = new Map<string, PlacedIndicator[]>();
  for (const placed of indicators) {
    const label = foldText(placed.indicator.label);
    groups.set(label, [...(groups.get(label) ?? []), placed]);
  }
  return groups;
}

function textsOf({ cells }: ReadRow): Cells {
  const texts: string[] = [];
  for (const { blocks, span } of cells) {
    texts.push(blockLines(blocks).join(' ').replace(/\s+/gu, ' ').trim());
    for (let column = 1; column < span; column += 1) texts.push('');
  }
  return texts;
}

function columnsOf(firstRows: readonly Cells[]): Columns | undefined {
  const folded = firstRows.map((cells) => cells.map(foldText));
  const head = folded.findIndex((cells) => cells.includes(labelHead));
  const cells = folded[head];
  if (cells === undefined) return undefined;
  const value = cells.findLastIndex((words) => valueHeads.has(words));
  return {
    head,
    label: cells.indexOf(labelHead),
    value: value === -1 ? cells.length - 1 : value,
  };
}

/** Takes the indicator of the row out of those that are left. */
function rowOf(
  cells: Cells,
  index: number,
  columns: Columns,
  byLabel: Map<string, PlacedIndicator[]>,
): FigureRow {
  const folded = cells.map(foldText);
  const named = byLabel.get(folded[columns.label] ?? '') ?? [];
  const placed = takeIndicator(new Set(folded), named);
  const made = placed === undefined ? new Set<string>() : madeWords(placed);
  const others = cells.flatMap((words, column) =>
    column === columns.value
      ? []
      : [{ words, isMade: made.has(folded[column] ?? '') || count.test(words) }],
  );
  const wordsOf = (side: boolean) =>
    others.filter(({ isMade }) => isMade === side).map(({ words }) => words);
  return {
    placed,
    index,
    text: cells.filter((words) => words !== '').join('\t'),
    value: cells[columns.value] ?? '',
    label: wordsOf(true).join(' '),
    stray: wordsOf(false),
  };
}

function madeWords({ indicator, section }: PlacedIndicator): ReadonlySet<string> {
  return new Set([indicator.label, indicator.unit, sectionReference(section)].map(foldText));
}

/** Of several with the row's label, the one whose unit and section the row names as well. */
function takeIndicator(
  row: ReadonlySet<string>,
  named: PlacedIndicator[],
): PlacedIndicator | undefined {
  const agreeing = (placed: PlacedIndicator) =>
    [...madeWords(placed)].filter((words) => row.has(words)).length;
  const [best] = named.toSorted((a, b) => agreeing(b) - agreeing(a));
  if (best !== undefined) named.splice(named.indexOf(best), 1);
  return best;
}

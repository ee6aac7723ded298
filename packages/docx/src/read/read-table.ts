import type { ReadBlock, ReadCell, ReadRow, ReadTable } from '@baocao/document';
import type { ReadContext } from './read-context.js';
import { tableMembers, type TableMember } from './table-members.js';
import { wordsBelow } from './words-below.js';
import { childAt, numberAt, switchAt, valueAt, type XmlNode } from './xml/xml-node.js';

/** Word allows 63 columns. */
const widest = 63;

/** What a table is read with; blocks hold tables and cells hold blocks, so it is told how to read those. */
type TableContext = ReadContext & {
  readonly readInside: (cell: XmlNode, path: string, context: ReadContext) => readonly ReadBlock[];
};

/** Reads a table row by row; a tracked deletion of a row is read as done. */
export function readTable(table: XmlNode, path: string, context: TableContext): ReadTable {
  const description = valueAt(table, 'w:tblPr', 'w:tblDescription')?.normalize('NFC');
  const rows: ReadRow[] = [];
  for (const member of tableMembers(table, { name: 'w:tr', path }, context)) {
    if (isDeleted(member.node, path, context)) continue;
    rows.push(readRow(member, `${path}/rows/${rows.length}`, context));
  }
  return {
    kind: 'table',
    bordered: context.tableLines(table),
    ...(description !== undefined && { description }),
    rows,
  };
}

function isDeleted(row: XmlNode, path: string, { losses }: ReadContext): boolean {
  const properties = childAt(row, 'w:trPr');
  if (childAt(properties, 'w:ins') !== undefined) losses.tell('insertion', path, wordsBelow(row));
  const deleted = childAt(properties, 'w:del') !== undefined;
  if (deleted) losses.tell('deletion', path, wordsBelow(row));
  return deleted;
}

function readRow({ node, controls }: TableMember, path: string, context: TableContext): ReadRow {
  const properties = childAt(node, 'w:trPr');
  const cells = skippedCells(numberAt(properties, 'w:gridBefore'));
  for (const member of tableMembers(node, { name: 'w:tc', path }, context)) {
    cells.push(readCell(member, `${path}/cells/${cells.length}`, context));
  }
  cells.push(...skippedCells(numberAt(properties, 'w:gridAfter')));
  return {
    head: switchAt(properties, 'w:tblHeader') ?? false,
    cells,
    ...(controls && { controls }),
  };
}

/** Columns that a row leaves out stand as a cell without blocks, so that the others keep their place. */
function skippedCells(columns = 0): ReadCell[] {
  return columns > 0 ? [{ span: Math.min(columns, widest), blocks: [] }] : [];
}

function readCell({ node, controls }: TableMember, path: string, context: TableContext): ReadCell {
  context.budget.take('cells', 1);
  const properties = childAt(node, 'w:tcPr');
  const span = numberAt(properties, 'w:gridSpan') ?? 1;
  const merge = mergeOf(childAt(properties, 'w:vMerge'));
  return {
    span: Math.min(Math.max(span, 1), widest),
    ...(merge && { merge }),
    blocks: context.readInside(node, `${path}/blocks`, context),
    ...(controls && { controls }),
  };
}

function mergeOf(merge: XmlNode | undefined): ReadCell['merge'] {
  if (merge === undefined) return undefined;
  return merge.attribute('w:val') === 'restart' ? 'first' : 'further';
}

import * as z from 'zod';
import { columnWidths } from '../resolve/column-widths.js';
import type { ResolveContext } from '../resolve/resolve-context.js';
import type { Flow, TableFlow, TableRowFlow, TextFlow } from '../resolve/resolved-document.js';
import { textFlow } from '../resolve/text-flow.js';
import type { StyleKey } from '../style/text-style.js';
import { cleanText } from '../text/clean-text.js';

import { buildNode, type NodeTraits } from './node-definition.js';
import { runsOf, runsSchema, type Words } from './run.js';
import { textSchema, wordsSchema } from './text-schema.js';

export const cellSchema = z.strictObject({
  paragraphs: z.array(runsSchema).readonly(),
  /** A figure stands at the right of its cell. */
  figure: z.literal(true).optional(),
  /** The number of a row (TT) stands in the middle of its cell. */
  ordinal: z.literal(true).optional(),
});
export type Cell = z.infer<typeof cellSchema>;

const rowSchema = z.array(cellSchema);

export const tableSchema = z
  .strictObject({
    type: z.literal('table'),
    /** What the table holds, for those who hear it read. */
    description: wordsSchema,
    caption: textSchema.optional(),
    head: rowSchema.min(1).max(63).readonly(),
    rows: z.array(rowSchema.readonly()).readonly(),
  })
  .refine((table) => table.rows.every((row) => row.length === table.head.length), {
    path: ['rows'],
    params: { code: 'document/ragged-table' },
    error: 'every row needs as many cells as the head; add empty cells or widen the head',
  });
export type Table = z.infer<typeof tableSchema>;

export const tableTraits: NodeTraits = {
  role: 'content',
  keepWithNext: false,
  keepWithPrevious: false,
  breakable: true,
};

/** A cell of one paragraph; a figure stands at the right, the number of a row in the middle. */
export function cell(words: Words, options: Pick<Cell, 'figure' | 'ordinal'> = {}): Cell {
  return { paragraphs: [runsOf(words)], ...options };
}

/** A bordered table with a head. */
export function table(fields: Omit<Table, 'type'>): Table {
  return buildNode(tableSchema, { type: 'table', ...fields });
}

export function resolveTable(node: Table, context: ResolveContext): readonly Flow[] {
  const { path } = context;
  const head = [resolveRow(node.head, { context, path: `${path}/head`, style: 'table-head' })];
  const rows = node.rows.map((row, place) =>
    resolveRow(row, { context, path: `${path}/rows/${place}` }),
  );
  const table: TableFlow = {
    kind: 'table',
    before: context.profile.table.before.value,
    description: cleanText(node.description),
    widths: columnWidths([...head, ...rows], context),
    head,
    rows,
  };
  if (node.caption === undefined) return [table];
  const caption = { style: 'table-caption', words: node.caption, path: `${path}/caption` } as const;
  return [textFlow(context, caption), table];
}

type RowPlace = {
  readonly context: ResolveContext;
  readonly path: string;
  /** Of all cells; absent: each cell's own. */
  readonly style?: StyleKey;
};

function resolveRow(row: readonly Cell[], { context, path, style }: RowPlace): TableRowFlow {
  return row.map((cell, column) => {
    return resolveCell(cell, style ?? styleOf(cell), context, `${path}/${column}`);
  });
}

function styleOf({ figure, ordinal }: Cell): StyleKey {
  if (ordinal === true) return 'table-ordinal';
  return figure === true ? 'table-figure' : 'table-text';
}

/** An empty cell still holds one paragraph, as every page format asks. */
function resolveCell(
  { paragraphs }: Cell,
  style: StyleKey,
  context: ResolveContext,
  path: string,
): readonly TextFlow[] {
  return (paragraphs.length === 0 ? [[]] : paragraphs).map((words, place) =>
    textFlow(context, { style, words, path: `${path}/paragraphs/${place}` }),
  );
}

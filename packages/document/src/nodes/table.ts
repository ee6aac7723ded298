import { z } from 'zod';
import { buildNode, type NodeTraits } from './node-definition.js';
import { runsOf, runsSchema, type Words } from './run.js';
import { textSchema, wordsSchema } from './text-schema.js';

export const cellSchema = z.strictObject({
  paragraphs: z.array(runsSchema).readonly(),
  /** A figure stands at the right of its cell. */
  figure: z.literal(true).optional(),
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
    error: 'every row needs as many cells as the head; add empty cells or widen the head',
  });
export type Table = z.infer<typeof tableSchema>;

export const tableTraits: NodeTraits = {
  role: 'content',
  keepWithNext: false,
  keepWithPrevious: false,
  breakable: true,
};

/** A cell of one paragraph; a figure stands at the right. */
export function cell(words: Words, options: { readonly figure?: true } = {}): Cell {
  return { paragraphs: [runsOf(words)], ...options };
}

/** A bordered table with a head. */
export function table(fields: Omit<Table, 'type'>): Table {
  return buildNode(tableSchema, { type: 'table', ...fields });
}

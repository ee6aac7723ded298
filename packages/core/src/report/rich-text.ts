import * as z from 'zod';
import { wordsSchema } from '../format/words-schema.js';

/** No line break: a new line is a new paragraph. */
export const oneLinePattern = /^[^\r\n]*$/u;

/** Characters with one look; a run never holds a line break. */
export const textRunSchema = z.strictObject({
  text: z.string().regex(oneLinePattern),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
});
export type TextRun = z.infer<typeof textRunSchema>;

export const paragraphSchema = z.strictObject({
  type: z.literal('paragraph'),
  content: z.array(textRunSchema).readonly(),
});
export type Paragraph = z.infer<typeof paragraphSchema>;

/** Spelt out, because TypeScript does not always find the type of a schema that holds itself. */
export type ListItem = {
  content: readonly TextRun[];
  children?: readonly ListItem[] | undefined;
};
export const listItemSchema: z.ZodType<ListItem> = z.strictObject({
  content: z.array(textRunSchema).readonly(),
  get children() {
    return z.array(listItemSchema).readonly().optional();
  },
});

/** Dashes, and pluses one level down; or numbers where `ordered`. */
export const listSchema = z.strictObject({
  type: z.literal('list'),
  ordered: z.literal(true).optional(),
  items: z.array(listItemSchema).min(1).readonly(),
});
export type List = z.infer<typeof listSchema>;

export const tableCellSchema = z.strictObject({ paragraphs: z.array(paragraphSchema).readonly() });
export type TableCell = z.infer<typeof tableCellSchema>;

/** A table of words or figures; every row has as many cells as the head. */
export const tableSchema = z
  .strictObject({
    type: z.literal('table'),
    caption: wordsSchema(1_000).optional(),
    head: z.array(tableCellSchema).min(1).max(40).readonly(),
    rows: z.array(z.array(tableCellSchema).readonly()).readonly(),
  })
  .refine(({ head, rows }) => rows.every((row) => row.length === head.length), {
    path: ['rows'],
    error: 'every row needs as many cells as the head',
    params: { code: 'schema/ragged-table' },
  });
export type Table = z.infer<typeof tableSchema>;

/** What a narrative is made of. */
export const blockSchema = z.discriminatedUnion('type', [paragraphSchema, listSchema, tableSchema]);
export type Block = z.infer<typeof blockSchema>;

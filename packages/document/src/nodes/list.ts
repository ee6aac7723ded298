import { z } from 'zod';
import { lookSchema, type Look } from './look-schema.js';
import { buildNode, type NodeTraits } from './node-definition.js';
import { runsOf, runsSchema, type Words } from './run.js';

export const listItemSchema = z.strictObject({
  content: runsSchema,
  get children() {
    return z.array(listItemSchema).min(1).readonly().optional();
  },
});
export type ListItem = z.infer<typeof listItemSchema>;

export const listSchema = z.strictObject({
  type: z.literal('list'),
  /** "1." "2." on the first level instead of dashes. */
  ordered: z.literal(true).optional(),
  /** Absent: `body`. */
  look: lookSchema.optional(),
  items: z.array(listItemSchema).min(1).readonly(),
});
export type List = z.infer<typeof listSchema>;

export const listTraits: NodeTraits = {
  role: 'content',
  keepWithNext: false,
  keepWithPrevious: false,
  breakable: true,
};

/** One item of a list, with the items below it. */
export function listItem(words: Words, children?: readonly ListItem[]): ListItem {
  return children === undefined || children.length === 0
    ? { content: runsOf(words) }
    : { content: runsOf(words), children };
}

/** Items with a mark each: dashes, and pluses one level down; or numbers. */
export function list(
  items: readonly ListItem[],
  options: { readonly ordered?: true; readonly look?: Look } = {},
): List {
  return buildNode(listSchema, { type: 'list', ...options, items });
}

import * as z from 'zod';
import type { ResolveContext } from '../resolve/resolve-context.js';
import type { ListFlow, ListItemFlow } from '../resolve/resolved-document.js';
import { textFlow } from '../resolve/text-flow.js';
import type { StyleKey } from '../style/text-style.js';

import { lookSchema, type Look } from './look-schema.js';
import { buildNode, type NodeTraits } from './node-definition.js';
import { runsOf, runsSchema, type Run, type Words } from './run.js';

/** Spelt out, because TypeScript does not always find the type of a schema that holds itself. */
export type ListItem = {
  readonly content: readonly Run[];
  readonly children?: readonly ListItem[] | undefined;
};
export const listItemSchema: z.ZodType<ListItem> = z.strictObject({
  content: runsSchema,
  get children() {
    return z.array(listItemSchema).min(1).readonly().optional();
  },
});

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

type Level = { readonly mark: string; readonly style: Readonly<Record<Look, StyleKey>> };

const levels: readonly [Level, Level, Level] = [
  { mark: '-', style: { body: 'list-1', guidance: 'guidance-1' } },
  { mark: '+', style: { body: 'list-2', guidance: 'guidance-2' } },
  { mark: '•', style: { body: 'list-3', guidance: 'guidance-2' } },
];

export function resolveList(node: List, context: ResolveContext): ListFlow {
  return resolveItems(node.items, { list: node, context, depth: 0, path: `${context.path}/items` });
}

type ItemsPlace = {
  readonly list: List;
  readonly context: ResolveContext;
  readonly depth: number;
  readonly path: string;
};

function resolveItems(items: readonly ListItem[], place: ItemsPlace): ListFlow {
  return { kind: 'list', items: items.map((item, index) => resolveItem(item, index, place)) };
}

function resolveItem(item: ListItem, index: number, place: ItemsPlace): ListItemFlow {
  const { look = 'body', ordered = false } = place.list;
  const { mark, style } = levels[place.depth] ?? levels[2];
  const path = `${place.path}/${index}`;
  const inner = { ...place, depth: place.depth + 1, path: `${path}/children` };
  return {
    label: ordered && place.depth === 0 ? `${index + 1}.` : mark,
    body: textFlow(place.context, {
      style: style[look],
      words: item.content,
      path: `${path}/content`,
    }),
    ...(item.children === undefined ? {} : { children: resolveItems(item.children, inner) }),
  };
}

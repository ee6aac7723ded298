import type * as z from 'zod';

/** What shared code may ask about a block, instead of asking its type. */
export type NodeTraits = {
  /**
   * `frame` stands around the text (letterhead, title, closing), `content` is the text,
   * `region` is a place to fill in, `break` is none of them.
   */
  readonly role: 'frame' | 'content' | 'region' | 'break';
  /** Its last line stays on the page of what follows. */
  readonly keepWithNext: boolean;
  /** What stands before it keeps its last line on the same page. */
  readonly keepWithPrevious: boolean;
  /** May be spread over two pages. */
  readonly breakable: boolean;
};

/**
 * Makes a node of fields that the caller's code gives.
 * @throws TypeError that names the field and the cure, when the fields do not make such a node.
 */
export function buildNode<Schema extends z.ZodType>(
  schema: Schema,
  node: z.input<Schema> & { readonly type: string },
): z.output<Schema> {
  const parsed = schema.safeParse(node);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues
    .map((issue) => `${issue.path.join('.') || 'the node'}: ${issue.message}`)
    .join('; ');
  throw new TypeError(`A "${node.type}" cannot be made of these fields. ${problems}.`);
}

import * as z from 'zod';
import type { ResolveContext } from '../resolve/resolve-context.js';
import type { TextFlow } from '../resolve/resolved-document.js';
import { textFlow } from '../resolve/text-flow.js';

import { lookSchema, type Look } from './look-schema.js';
import { buildNode, type NodeTraits } from './node-definition.js';
import { runsOf, runsSchema, type Words } from './run.js';

export const paragraphSchema = z.strictObject({
  type: z.literal('paragraph'),
  content: runsSchema,
  /** Absent: `body`. */
  look: lookSchema.optional(),
});
export type Paragraph = z.infer<typeof paragraphSchema>;

export const paragraphTraits: NodeTraits = {
  role: 'content',
  keepWithNext: false,
  keepWithPrevious: false,
  breakable: true,
};

/** A paragraph of the text. */
export function paragraph(words: Words, look?: Look): Paragraph {
  return buildNode(paragraphSchema, {
    type: 'paragraph',
    content: runsOf(words),
    ...(look && { look }),
  });
}

export function resolveParagraph(node: Paragraph, context: ResolveContext): TextFlow {
  return textFlow(context, {
    style: node.look ?? 'body',
    words: node.content,
    path: context.path,
  });
}

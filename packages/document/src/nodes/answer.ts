import * as z from 'zod';
import type { ResolveContext } from '../resolve/resolve-context.js';
import type { RegionFlow } from '../resolve/resolved-document.js';
import { textFlow } from '../resolve/text-flow.js';
import { cleanText } from '../text/clean-text.js';

import { contentBlockSchema } from './content-block.js';
import { buildNode, type NodeTraits } from './node-definition.js';
import { wordsSchema } from './text-schema.js';

export const answerSchema = z.strictObject({
  type: z.literal('answer'),
  /** Stable key, e.g. the id of the outline's node. */
  key: wordsSchema.max(500),
  /** What is asked, in words. */
  title: wordsSchema,
  /** Shown while there are no blocks; absent: a row of dots. */
  placeholder: wordsSchema.optional(),
  blocks: z.array(contentBlockSchema).readonly(),
});
export type Answer = z.infer<typeof answerSchema>;

export const answerTraits: NodeTraits = {
  role: 'region',
  keepWithNext: false,
  keepWithPrevious: false,
  breakable: true,
};

/** A place that a unit fills in, empty or filled. */
export function answer(fields: Omit<Answer, 'type'>): Answer {
  return buildNode(answerSchema, { type: 'answer', ...fields });
}

/** Room to write an answer on, where the document does not say what to show. */
const dots = '…'.repeat(20);

export function resolveAnswer(node: Answer, context: ResolveContext): RegionFlow {
  const { key, placeholder = dots, blocks } = node;
  const empty = blocks.length === 0;
  const prompt = { style: 'placeholder', words: placeholder, path: context.path } as const;
  return {
    kind: 'region',
    key,
    title: cleanText(node.title),
    empty,
    flows: empty
      ? [textFlow(context, prompt)]
      : context.resolveBlocks(blocks, `${context.path}/blocks`),
  };
}

import { z } from 'zod';
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

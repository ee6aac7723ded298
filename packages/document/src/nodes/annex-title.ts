import { z } from 'zod';
import { buildNode, type NodeTraits } from './node-definition.js';
import { wordsSchema } from './text-schema.js';

export const annexTitleSchema = z.strictObject({
  type: z.literal('annex-title'),
  /** "Phụ lục I". */
  label: wordsSchema,
  title: wordsSchema.optional(),
  /** "(Kèm theo …)", brackets included. */
  attachedTo: wordsSchema.optional(),
});
export type AnnexTitle = z.infer<typeof annexTitleSchema>;

export const annexTitleTraits: NodeTraits = {
  role: 'frame',
  keepWithNext: true,
  keepWithPrevious: false,
  breakable: false,
};

/** The title of an annex. */
export function annexTitle(fields: Omit<AnnexTitle, 'type'>): AnnexTitle {
  return buildNode(annexTitleSchema, { type: 'annex-title', ...fields });
}

import { z } from 'zod';
import { buildNode, type NodeTraits } from './node-definition.js';
import { wordsSchema } from './text-schema.js';

export const titleSchema = z.strictObject({
  type: z.literal('title'),
  /** The kind of document (tên loại): "BÁO CÁO". */
  name: wordsSchema,
  /** What it is about (trích yếu). */
  summary: wordsSchema.optional(),
  /** "(kèm theo Công văn số …)", brackets included. */
  attachedTo: wordsSchema.optional(),
});
export type Title = z.infer<typeof titleSchema>;

export const titleTraits: NodeTraits = {
  role: 'frame',
  keepWithNext: true,
  keepWithPrevious: false,
  breakable: false,
};

/** The kind of a document and what it is about. */
export function title(fields: Omit<Title, 'type'>): Title {
  return buildNode(titleSchema, { type: 'title', ...fields });
}

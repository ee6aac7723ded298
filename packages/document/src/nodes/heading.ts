import { z } from 'zod';
import { buildNode, type NodeTraits } from './node-definition.js';
import { wordsSchema } from './text-schema.js';

export const headingSchema = z.strictObject({
  type: z.literal('heading'),
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  /** As printed: "I.", "1.", "a)". */
  number: wordsSchema.optional(),
  text: wordsSchema,
  /** Guidance after the heading, brackets included. */
  note: wordsSchema.optional(),
});
export type Heading = z.infer<typeof headingSchema>;

export const headingTraits: NodeTraits = {
  role: 'content',
  keepWithNext: true,
  keepWithPrevious: false,
  breakable: true,
};

/** The heading of a part ("I."), a section ("1.") or a point ("a)"). */
export function heading(fields: Omit<Heading, 'type'>): Heading {
  return buildNode(headingSchema, { type: 'heading', ...fields });
}

import { z } from 'zod';
import { buildNode, type NodeTraits } from './node-definition.js';
import { signatureSchema } from './signature.js';
import { wordsSchema } from './text-schema.js';

export const closingSchema = z.strictObject({
  type: z.literal('closing'),
  /** "Nơi nhận", a line each, without dash and end mark. */
  recipients: z.array(wordsSchema).readonly(),
  signature: signatureSchema,
});
export type Closing = z.infer<typeof closingSchema>;

export const closingTraits: NodeTraits = {
  role: 'frame',
  keepWithNext: false,
  keepWithPrevious: true,
  breakable: false,
};

/** The end of a document: recipients at the left, signature at the right. */
export function closing(fields: Omit<Closing, 'type'>): Closing {
  return buildNode(closingSchema, { type: 'closing', ...fields });
}

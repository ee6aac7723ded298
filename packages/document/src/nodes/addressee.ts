import { z } from 'zod';
import { buildNode, type NodeTraits } from './node-definition.js';
import { wordsSchema } from './text-schema.js';

export const addresseeSchema = z.strictObject({
  type: z.literal('addressee'),
  /** Without dash and end mark. */
  recipients: z.array(wordsSchema).min(1).readonly(),
});
export type Addressee = z.infer<typeof addresseeSchema>;

export const addresseeTraits: NodeTraits = {
  role: 'frame',
  keepWithNext: true,
  keepWithPrevious: false,
  breakable: true,
};

/** "Kính gửi": one recipient on the line itself, several with a dash each. */
export function addressee(recipients: Addressee['recipients']): Addressee {
  return buildNode(addresseeSchema, { type: 'addressee', recipients });
}

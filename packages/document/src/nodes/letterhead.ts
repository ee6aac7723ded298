import { z } from 'zod';
import { documentNumberSchema } from './document-number.js';
import { issuingBodySchema } from './issuing-body.js';
import { buildNode, type NodeTraits } from './node-definition.js';
import { wordsSchema } from './text-schema.js';

export const letterheadSchema = z.strictObject({
  type: z.literal('letterhead'),
  issuingBody: issuingBodySchema,
  number: documentNumberSchema.optional(),
  place: wordsSchema,
  /** In words, "ngày 25 tháng 5 năm 2023"; absent: a place to write it is left. */
  date: wordsSchema.optional(),
  /** What an official letter is about (trích yếu công văn), without "V/v". */
  summary: wordsSchema.optional(),
});
export type Letterhead = z.infer<typeof letterheadSchema>;

export const letterheadTraits: NodeTraits = {
  role: 'frame',
  keepWithNext: false,
  keepWithPrevious: false,
  breakable: false,
};

/** The head of a document: issuing body, national header, number, place and date. */
export function letterhead(fields: Omit<Letterhead, 'type'>): Letterhead {
  return buildNode(letterheadSchema, { type: 'letterhead', ...fields });
}

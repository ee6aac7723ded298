import { z } from 'zod';
import { wordsSchema } from './text-schema.js';

/** Who issues the document (cơ quan ban hành), below the body above it. */
export const issuingBodySchema = z.strictObject({
  superior: wordsSchema.optional(),
  name: wordsSchema,
});
export type IssuingBody = z.infer<typeof issuingBodySchema>;

import { z } from 'zod';
import { wordsSchema } from './text-schema.js';

/** Number and symbol (số, ký hiệu); without `sequence` a place to write it is left. */
export const documentNumberSchema = z.strictObject({
  sequence: z.int().min(1).optional(),
  symbol: wordsSchema,
});
export type DocumentNumber = z.infer<typeof documentNumberSchema>;

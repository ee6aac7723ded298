import * as z from 'zod';
import { isoDateSchema } from '../format/iso-date.js';
import { wordsSchema } from '../format/words-schema.js';
import { nodeIdSchema, slugSchema } from '../outline/ids.js';

/**
 * A finding that the unit lets stand, with its reason and for a time: written in the report itself,
 * so that whoever receives the report reads it too. Errors cannot be let stand.
 */
export const suppressionSchema = z.strictObject({
  /** Of the finding: `period/other-period-in-text`. */
  code: z
    .string()
    .max(120)
    .regex(/^[a-z]+(-[a-z]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/u),
  /** Section or indicator that it is about, or `header`; absent: the whole report. */
  target: z.union([nodeIdSchema, slugSchema]).optional(),
  reason: wordsSchema(500),
  /** The last day on which it holds. */
  until: isoDateSchema,
});
export type Suppression = z.infer<typeof suppressionSchema>;

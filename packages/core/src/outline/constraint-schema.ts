import * as z from 'zod';
import { basisSchema } from '../diagnostics/basis.js';
import { severitySchema } from '../diagnostics/diagnostic.js';
import { wordsSchema } from '../format/words-schema.js';
import { slugSchema } from './ids.js';

/** UTF-16 code units of one expression; the condition of an official form takes a line or two. */
const longestExpression = 1_000;

/**
 * A condition between the figures of a report, as data: `figures.accepted <= figures.proposed`. The
 * expression is CEL, over `figures` and `previous` (by indicator id, `_` for `-`), `unit` and
 * `period`. `checkConstraints` of `@baocao/core/constraints` says whether it can be used.
 */
export const constraintSchema = z.strictObject({
  id: slugSchema,
  expression: z.string().min(1).max(longestExpression),
  /** What a person is told where the condition does not hold: what should be, and what to do. */
  message: z.strictObject({ vi: wordsSchema(500), en: wordsSchema(500) }),
  /** `error` where absent. */
  severity: severitySchema.optional(),
  basis: basisSchema.optional(),
});
export type Constraint = z.infer<typeof constraintSchema>;

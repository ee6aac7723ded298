import * as z from 'zod';

/**
 * How far a fact was confirmed: `confirmed` in a source that carries the official text,
 * `secondary` in somebody's handbook or code, `general` knowledge without a source,
 * `open` looked for and not found.
 */
export const basisMarkSchema = z.enum(['confirmed', 'secondary', 'general', 'open']);
export type BasisMark = z.infer<typeof basisMarkSchema>;

/** Why a rule or a number holds: the instrument and clause, and how far that was confirmed. */
export const basisSchema = z.strictObject({
  source: z.string().min(1),
  mark: basisMarkSchema,
  note: z.string().optional(),
});
export type Basis = z.infer<typeof basisSchema>;

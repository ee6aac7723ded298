import * as z from 'zod';
import { isoDateSchema } from '../format/iso-date.js';
import { basisSchema } from './basis.js';

/** `error` stops a submission, `warning` asks to be looked at, `info` tells. */
export const severitySchema = z.enum(['error', 'warning', 'info']);
export type Severity = z.infer<typeof severitySchema>;

/** RFC 6901 pointer into the checked value: `''` is the whole, `/responses/results.communes` a part. */
export const pointerSchema = z.string().regex(/^(\/([^~/]|~[01])*)*$/u);

/**
 * What fills a named hole of a message. Numbers and dates are formatted in the reader's language;
 * a string stands as it is, and words that differ by language are given in each of them.
 */
export const messageValueSchema = z.union([
  z.string(),
  z.number(),
  z.strictObject({ date: isoDateSchema }),
  z.strictObject({ vi: z.string(), en: z.string() }),
]);
export type MessageValue = z.infer<typeof messageValueSchema>;

/** A second place that belongs to the problem, e.g. the part that exceeds the whole. */
export const relatedPlaceSchema = z.strictObject({
  path: pointerSchema,
  address: z.string().optional(),
});
export type RelatedPlace = z.infer<typeof relatedPlaceSchema>;

/** A safe, mechanical cure: put `value` at `path`. */
export const fixSchema = z.strictObject({ path: pointerSchema, value: z.json() });
export type Fix = z.infer<typeof fixSchema>;

/**
 * One problem, from wherever it comes: a schema, a rule, an import, an HTTP request.
 * It is a value; its text is rendered last, with `formatDiagnostic`.
 */
export const diagnosticSchema = z.strictObject({
  /** Stable, `group/kebab-name`. */
  code: z.string().regex(/^[a-z]+(-[a-z]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/u),
  severity: severitySchema,
  path: pointerSchema,
  /** The place as a person would say it: "Phần II, mục 1, gạch đầu dòng 2". */
  address: z.string().optional(),
  values: z.record(z.string(), messageValueSchema),
  basis: basisSchema.optional(),
  related: z.array(relatedPlaceSchema).readonly().optional(),
  fix: fixSchema.optional(),
});
export type Diagnostic = z.infer<typeof diagnosticSchema>;

/** True when any of the diagnostics stops a submission. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}

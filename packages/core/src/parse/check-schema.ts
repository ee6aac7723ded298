import type * as z from 'zod';
import { firstProblems } from './first-problems.js';
import type { Parsed } from './parsed.js';
import { schemaDiagnostics } from './schema-diagnostics.js';

/** Holds a value against a schema; what does not fit comes as diagnostics. */
export function checkSchema<Value>(schema: z.ZodType<Value>, input: unknown): Parsed<Value> {
  const result = schema.safeParse(input, { reportInput: true });
  if (result.success) return { ok: true, value: result.data, diagnostics: [] };
  return { ok: false, diagnostics: firstProblems(schemaDiagnostics(result.error.issues)) };
}

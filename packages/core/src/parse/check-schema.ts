import type { z } from 'zod';
import { coreDiagnostic } from '../diagnostics/core-diagnostic.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { limits } from './limits.js';
import type { Parsed } from './parsed.js';
import { schemaDiagnostics } from './schema-diagnostics.js';

/** Holds a value against a schema; what does not fit comes as diagnostics, at most 500 of them. */
export function checkSchema<Value>(schema: z.ZodType<Value>, input: unknown): Parsed<Value> {
  const result = schema.safeParse(input, { reportInput: true });
  if (result.success) return { ok: true, value: result.data, diagnostics: [] };
  return { ok: false, diagnostics: capped(schemaDiagnostics(result.error.issues)) };
}

function capped(diagnostics: Diagnostic[]): Diagnostic[] {
  const count = diagnostics.length - limits.problems;
  if (count <= 0) return diagnostics;
  const rest = coreDiagnostic({ code: 'schema/too-many-problems', path: '', values: { count } });
  return [...diagnostics.slice(0, limits.problems), rest];
}

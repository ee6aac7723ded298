import { parseWith } from '@baocao/core';
import type * as z from 'zod';
import { refusal } from '../problems/refusal.js';

/**
 * A value from outside, held against a schema.
 * @throws Refusal (422) that names every place where it does not fit.
 */
export function readAs<Value>(schema: z.ZodType<Value>, input: unknown): Value {
  const parsed = parseWith(schema, input);
  if (parsed.ok) return parsed.value;
  throw refusal('not-valid', {}, { diagnostics: parsed.diagnostics });
}

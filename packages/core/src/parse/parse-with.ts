import type * as z from 'zod';
import { admit } from './admit.js';
import { checkSchema } from './check-schema.js';
import type { Parsed } from './parsed.js';

/** Lets a value in, brings it into the shape of the schema, and holds it against the schema. */
export function parseWith<Value>(
  schema: z.ZodType<Value>,
  input: unknown,
  prepare: (admitted: unknown) => unknown = (admitted) => admitted,
): Parsed<Value> {
  const admitted = admit(input);
  if (!admitted.ok) return admitted;
  const checked = checkSchema(schema, prepare(admitted.value));
  return { ...checked, diagnostics: [...admitted.diagnostics, ...checked.diagnostics] };
}

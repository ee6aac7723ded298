import { hasErrors } from '../diagnostics/diagnostic.js';
import { checkOutline } from '../outline/check-outline.js';
import { outlineSchema, type Outline } from '../outline/outline-schema.js';
import { firstProblems } from './first-problems.js';
import { parseWith } from './parse-with.js';
import type { Parsed } from './parsed.js';

/** Reads an outline from outside; one that `checkOutline` objects to is refused. */
export function parseOutline(input: unknown): Parsed<Outline> {
  const parsed = parseWith(outlineSchema, input);
  if (!parsed.ok) return parsed;
  const diagnostics = firstProblems([...parsed.diagnostics, ...checkOutline(parsed.value)]);
  return hasErrors(diagnostics) ? { ok: false, diagnostics } : { ...parsed, diagnostics };
}

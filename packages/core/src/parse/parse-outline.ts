import { coreDiagnostic } from '../diagnostics/core-diagnostic.js';
import { hasErrors, type Diagnostic } from '../diagnostics/diagnostic.js';
import { checkOutline, type OutlineCheck } from '../outline/check-outline.js';
import { outlineSchema, type Outline } from '../outline/outline-schema.js';
import { firstProblems } from './first-problems.js';
import { parseWith } from './parse-with.js';
import type { Parsed } from './parsed.js';

/**
 * Reads an outline from outside; one that `checkOutline` objects to is refused. Without a check for
 * its constraints, a note says that nobody looked at them.
 */
export function parseOutline(input: unknown, check: OutlineCheck = {}): Parsed<Outline> {
  const parsed = parseWith(outlineSchema, input);
  if (!parsed.ok) return parsed;
  const diagnostics = firstProblems([
    ...parsed.diagnostics,
    ...checkOutline(parsed.value, check),
    ...uncheckedIn(parsed.value, check),
  ]);
  return hasErrors(diagnostics) ? { ok: false, diagnostics } : { ...parsed, diagnostics };
}

function uncheckedIn({ constraints = [] }: Outline, check: OutlineCheck): Diagnostic[] {
  if (constraints.length === 0 || check.constraints !== undefined) return [];
  return [
    coreDiagnostic({
      code: 'outline/constraints-unchecked',
      severity: 'info',
      path: '/constraints',
      values: { count: constraints.length },
    }),
  ];
}

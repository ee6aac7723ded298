import { coreMessages } from '../diagnostics/core-messages.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { formatDiagnostic } from '../diagnostics/format-diagnostic.js';
import { checkSchema } from '../parse/check-schema.js';
import { checkOutline, type OutlineCheck } from './check-outline.js';
import { outlineSchema, type Outline } from './outline-schema.js';

/**
 * Declares an outline in TypeScript and keeps its ids as literal types for `ReportOf`. Throws a
 * TypeError that names each place and its cure where the outline could not be used. Constraints are
 * read only by the check given for them.
 */
export function defineOutline<const O extends Outline>(outline: O, check: OutlineCheck = {}): O {
  const parsed = checkSchema(outlineSchema, outline);
  if (!parsed.ok) throw unusable(parsed.diagnostics, { nodes: [] });
  const problems = checkOutline(outline, check);
  if (problems.length > 0) throw unusable(problems, outline);
  return outline;
}

function unusable(problems: readonly Diagnostic[], outline: Pick<Outline, 'nodes'>): TypeError {
  const options = { catalogue: coreMessages, language: 'en', outline } as const;
  const lines = problems.map(
    (problem) => `\n- ${formatDiagnostic(problem, options)} (at ${problem.path || 'the top'})`,
  );
  return new TypeError(`This outline cannot be used:${lines.join('')}`);
}

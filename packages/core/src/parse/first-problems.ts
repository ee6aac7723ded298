import { coreDiagnostic } from '../diagnostics/core-diagnostic.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { limits } from './limits.js';

/** As many diagnostics as anybody will read, and one that tells how many more there are. */
export function firstProblems(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const count = diagnostics.length - limits.problems;
  if (count <= 0) return diagnostics;
  const rest = coreDiagnostic({ code: 'schema/too-many-problems', path: '', values: { count } });
  return [...diagnostics.slice(0, limits.problems), rest];
}

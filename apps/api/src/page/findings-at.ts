import type { ToldDiagnostic } from '../diagnostics/told-diagnostic.js';

/** The findings that belong to a place of the form; '' takes those that belong to no field. */
export function findingsAt(
  findings: readonly ToldDiagnostic[],
  place: string,
): readonly ToldDiagnostic[] {
  return place === ''
    ? findings.filter(({ path }) => !/^\/(?:responses|indicators|header)(?:\/|$)/u.test(path))
    : findings.filter(({ path }) => `${path}/`.startsWith(`${place}/`));
}

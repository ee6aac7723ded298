import { coreDiagnostic } from '../../diagnostics/core-diagnostic.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { IsoDate } from '../../format/iso-date.js';
import { fromPointer, toPointer } from '../../json/pointer.js';
import type { Report } from '../../report/report-schema.js';
import type { Suppression } from '../../report/suppression-schema.js';

/** A finding that is let stand, and why. */
export type SuppressedFinding = {
  readonly diagnostic: Diagnostic;
  readonly suppression: Suppression;
};

/** Findings after the report's own suppressions. */
export type SuppressionResult = {
  /** What is left, and what is wrong with the suppressions themselves. */
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly SuppressedFinding[];
};

/**
 * Takes out the warnings and notes that a report lets stand on the day `asOf`. Errors stay; a
 * suppression that has expired, meets an error or meets nothing is a finding itself.
 */
export function applySuppressions(
  diagnostics: readonly Diagnostic[],
  { suppressions = [] }: Pick<Report, 'suppressions'>,
  asOf: IsoDate,
): SuppressionResult {
  const suppressed = new Map<Diagnostic, Suppression>();
  const faults = suppressions.flatMap((suppression, index) => {
    const met = diagnostics.filter((diagnostic) => meets(suppression, diagnostic));
    const expired = asOf > suppression.until;
    for (const diagnostic of expired ? [] : met) {
      if (diagnostic.severity !== 'error') suppressed.set(diagnostic, suppression);
    }
    return faultIn(suppression, toPointer(['suppressions', index]), met, expired);
  });
  return {
    diagnostics: [...diagnostics.filter((one) => !suppressed.has(one)), ...faults],
    suppressed: [...suppressed].map(([diagnostic, suppression]) => ({ diagnostic, suppression })),
  };
}

function meets({ code, target }: Suppression, diagnostic: Diagnostic): boolean {
  if (code !== diagnostic.code) return false;
  const [member, id] = fromPointer(diagnostic.path);
  const answers = member === 'responses' || member === 'indicators';
  return target === undefined || target === (answers ? id : member);
}

function faultIn(
  { code, until }: Suppression,
  path: string,
  met: readonly Diagnostic[],
  expired: boolean,
): Diagnostic[] {
  const severity = 'warning';
  if (met.some((diagnostic) => diagnostic.severity === 'error')) {
    return [coreDiagnostic({ code: 'suppression/error-stands', severity, path, values: { code } })];
  }
  if (expired) {
    const values = { code, until: { date: until } };
    return [coreDiagnostic({ code: 'suppression/expired', severity, path, values })];
  }
  return met.length > 0
    ? []
    : [coreDiagnostic({ code: 'suppression/unused', severity, path, values: { code } })];
}

import {
  completenessOf,
  hasErrors,
  nodeIdSchema,
  parseReport,
  slugSchema,
  suppressionSchema,
  type Diagnostic,
  type Language,
  type Report,
} from '@baocao/core';
import { findingsOn, type CheckGrounds, type CheckPolicy } from '@baocao/template';
import * as z from 'zod';
import { toldDiagnostic, toldDiagnosticSchema } from '../diagnostics/told-diagnostic.js';

const sectionState = z.enum(['answered', 'none-arising', 'not-applicable', 'empty', 'missing']);
const indicatorState = z.enum(['reported', 'not-applicable', 'not-reported', 'missing']);

/** How far a report is filled in. */
export const completenessSchema = z.strictObject({
  sections: z.array(z.strictObject({ id: nodeIdSchema, state: sectionState })).readonly(),
  indicators: z.array(z.strictObject({ id: slugSchema, state: indicatorState })).readonly(),
  sectionCounts: z.record(sectionState, z.int().min(0)).readonly(),
  indicatorCounts: z.record(indicatorState, z.int().min(0)).readonly(),
  share: z.number().min(0).max(1),
});

/** What came of checking a report. */
export const reportCheckSchema = z.strictObject({
  /** Nothing stops the submission. */
  ok: z.boolean(),
  diagnostics: z.array(toldDiagnosticSchema).readonly(),
  /** What the report lets stand, with its reasons. */
  suppressed: z
    .array(z.strictObject({ diagnostic: toldDiagnosticSchema, suppression: suppressionSchema }))
    .readonly(),
  /** Absent where the data could not be read as a report. */
  completeness: completenessSchema.optional(),
});
export type ReportCheck = z.infer<typeof reportCheckSchema>;

/**
 * Checks data against the template that they should be a report on, as the command line does, but
 * for the reports of other units: nobody is told what those say.
 */
export function checkReport(
  input: unknown,
  template: CheckGrounds,
  { language, ...policy }: Omit<CheckPolicy, 'peers'> & { readonly language: Language },
): ReportCheck {
  const { outline, round } = template;
  const parsed = parseReport(input, outline);
  const ruled = parsed.ok ? findingsOn(parsed.value, template, policy) : undefined;
  const diagnostics = [...parsed.diagnostics, ...(ruled?.diagnostics ?? [])];
  const told = (one: Diagnostic) => toldDiagnostic(one, language, outline);
  const kindOf = ({ unit }: Report) => round.units.find(({ id }) => id === unit)?.kind;
  return {
    ok: !hasErrors(diagnostics),
    diagnostics: diagnostics.map(told),
    suppressed: (ruled?.suppressed ?? []).map(({ diagnostic, suppression }) => ({
      diagnostic: told(diagnostic),
      suppression,
    })),
    ...(parsed.ok
      ? { completeness: completenessOf(parsed.value, outline, kindOf(parsed.value)) }
      : {}),
  };
}

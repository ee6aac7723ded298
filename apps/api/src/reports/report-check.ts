import {
  completenessOf,
  hasErrors,
  nodeIdSchema,
  parseReport,
  runRules,
  slugSchema,
  type Diagnostic,
  type Language,
  type Report,
} from '@baocao/core';
import { recommendedRules } from '@baocao/core/rules';
import type { Template } from '@baocao/template';
import { z } from 'zod';
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
  /** Absent where the data could not be read as a report. */
  completeness: completenessSchema.optional(),
});
export type ReportCheck = z.infer<typeof reportCheckSchema>;

/** Checks data against the template that they should be a report on. */
export function checkReport(input: unknown, template: Template, language: Language): ReportCheck {
  const { outline, round } = template;
  const parsed = parseReport(input, outline);
  const found = parsed.ok ? rulesOn(parsed.value, template) : [];
  const diagnostics = [...parsed.diagnostics, ...found];
  const kindOf = ({ unit }: Report) => round.units.find(({ id }) => id === unit)?.kind;
  return {
    ok: !hasErrors(diagnostics),
    diagnostics: diagnostics.map((one) => toldDiagnostic(one, language, outline)),
    ...(parsed.ok
      ? { completeness: completenessOf(parsed.value, outline, kindOf(parsed.value)) }
      : {}),
  };
}

function rulesOn(report: Report, { outline, round, ruleSettings }: Template): Diagnostic[] {
  return runRules(recommendedRules, { report, outline, round }, ruleSettings);
}

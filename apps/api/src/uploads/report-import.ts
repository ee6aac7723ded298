import { reportSchema, type Language, type Outline } from '@baocao/core';
import { lossLabels } from '@baocao/document';
import { recoveryTiers } from '@baocao/template';
import * as z from 'zod';
import { toldDiagnostic, toldDiagnosticSchema } from '../diagnostics/told-diagnostic.js';
import type { ImportOutcome } from './import-outcome.js';

const place = { path: z.string(), text: z.string() };

/** What came of reading a Word file: the report, how each answer was found, and what has no place. */
export const reportImportSchema = z.strictObject({
  report: reportSchema,
  placements: z
    .array(
      z.strictObject({
        section: z.string(),
        tier: z.enum(recoveryTiers),
        likeness: z.number(),
        heading: z.string().optional(),
        paths: z.array(z.string()).readonly(),
      }),
    )
    .readonly(),
  unplaced: z
    .array(z.strictObject({ ...place, reason: z.string(), suggestion: z.string().optional() }))
    .readonly(),
  furniture: z.array(z.strictObject({ ...place, kind: z.string() })).readonly(),
  losses: z.array(z.strictObject({ ...place, kind: z.string(), label: z.string() })).readonly(),
  diagnostics: z.array(toldDiagnosticSchema).readonly(),
});
export type ReportImport = z.infer<typeof reportImportSchema>;

/** An import in the reader's language. */
export function toldImport(
  { found, losses, diagnostics }: Extract<ImportOutcome, { readonly kind: 'imported' }>,
  language: Language,
  outline: Outline,
): ReportImport {
  const { report, placements, unplaced, furniture } = found;
  return {
    report,
    placements,
    unplaced,
    furniture,
    losses: losses.map((loss) => ({ ...loss, label: lossLabels[loss.kind][language] })),
    diagnostics: diagnostics.map((one) => toldDiagnostic(one, language, outline)),
  };
}

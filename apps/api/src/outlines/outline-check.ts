import { hasErrors, parseOutline, type Language } from '@baocao/core';
import { checkConstraints } from '@baocao/core/constraints';
import * as z from 'zod';
import { toldDiagnostic, toldDiagnosticSchema } from '../diagnostics/told-diagnostic.js';

/** What came of checking an outline. */
export const outlineCheckSchema = z.strictObject({
  /** It can be reported on. */
  ok: z.boolean(),
  diagnostics: z.array(toldDiagnosticSchema).readonly(),
});
export type OutlineCheck = z.infer<typeof outlineCheckSchema>;

/** Checks data that should be an outline. */
export function checkOutlineData(input: unknown, language: Language): OutlineCheck {
  const parsed = parseOutline(input, { constraints: checkConstraints });
  const outline = parsed.ok ? parsed.value : undefined;
  return {
    ok: !hasErrors(parsed.diagnostics),
    diagnostics: parsed.diagnostics.map((one) => toldDiagnostic(one, language, outline)),
  };
}

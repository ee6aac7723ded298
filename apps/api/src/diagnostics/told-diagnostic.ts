import {
  addressOfPath,
  diagnosticSchema,
  formatDiagnostic,
  type Diagnostic,
  type Language,
  type Outline,
} from '@baocao/core';
import * as z from 'zod';
import { messageCatalogue } from './message-catalogue.js';

/** A diagnostic with its words. */
export const toldDiagnosticSchema = diagnosticSchema.extend({ message: z.string() });
export type ToldDiagnostic = z.infer<typeof toldDiagnosticSchema>;

/** Puts a diagnostic into words; with the outline, its place is in the reader's language too. */
export function toldDiagnostic(
  diagnostic: Diagnostic,
  language: Language,
  outline?: Outline,
): ToldDiagnostic {
  const options = { catalogue: messageCatalogue, language };
  if (outline === undefined) {
    return { ...diagnostic, message: formatDiagnostic(diagnostic, options) };
  }
  const { related } = diagnostic;
  const addressed = <Place extends { path: string }>(place: Place): Place => {
    const address = addressOfPath(outline, place.path, language);
    return address === undefined ? place : { ...place, address };
  };
  return {
    ...addressed(diagnostic),
    ...(related === undefined ? {} : { related: related.map(addressed) }),
    message: formatDiagnostic(diagnostic, { ...options, outline }),
  };
}

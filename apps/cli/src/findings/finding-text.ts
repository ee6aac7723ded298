import { addressOfPath, formatDiagnostic, type Language } from '@baocao/core';
import type { Finding } from '../reading/finding.js';
import { messageCatalogue } from './message-catalogue.js';

/** The section or part of the document that a finding is about; `undefined` outside the outline. */
export function findingAddress({ diagnostic, outline }: Finding, language: Language) {
  const translated = outline && addressOfPath(outline, diagnostic.path, language);
  return translated ?? diagnostic.address;
}

/** A finding as one sentence that names its place. */
export function findingMessage({ diagnostic, outline }: Finding, language: Language): string {
  const options = { catalogue: messageCatalogue, language };
  return formatDiagnostic(diagnostic, outline === undefined ? options : { ...options, outline });
}

/** A finding as one sentence for a reader who has its address already. */
export function findingWords({ diagnostic }: Finding, language: Language): string {
  const { code, severity, values } = diagnostic;
  const placeless = { code, severity, values, path: '' };
  return formatDiagnostic(placeless, { catalogue: messageCatalogue, language });
}

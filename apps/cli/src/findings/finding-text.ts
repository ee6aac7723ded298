import { addressOfPath, formatDiagnostic, type Language } from '@baocao/core';
import type { Finding } from '../reading/finding.js';
import { messageCatalogue } from './message-catalogue.js';
import { sectionPointer } from './section-pointer.js';

/** The place that a finding is about, as a person says it; `undefined` outside the outline. */
export function findingAddress(
  { diagnostic, outline }: Finding,
  language: Language,
): string | undefined {
  const translated = outline && addressOfPath(outline, diagnostic.path, language);
  return translated ?? diagnostic.address;
}

/** The section of a report that a finding is about; `undefined` outside the outline. */
export function findingSection(
  { diagnostic, outline }: Finding,
  language: Language,
): string | undefined {
  return outline && addressOfPath(outline, sectionPointer(outline, diagnostic.path), language);
}

/** A finding as one sentence that names its place. */
export function findingMessage({ diagnostic, outline }: Finding, language: Language): string {
  const options = { catalogue: messageCatalogue, language };
  return formatDiagnostic(diagnostic, outline === undefined ? options : { ...options, outline });
}

/** The same for a reader who knows the section already. */
export function findingMessageIn(section: string, finding: Finding, language: Language): string {
  const message = findingMessage(finding, language);
  const known = [`${section}, `, `${section}: `].find((lead) => message.startsWith(lead));
  return known === undefined ? message : capitalized(message.slice(known.length));
}

function capitalized(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

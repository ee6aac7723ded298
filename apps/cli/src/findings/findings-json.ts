import { addressOfPath, type Language, type Outline, type RelatedPlace } from '@baocao/core';
import { jsonText } from '../files/json-text.js';
import type { Finding } from '../reading/finding.js';
import { findingAddress, findingMessage } from './finding-text.js';

/** Findings for programs, as a JSON array. */
export function findingsJson(findings: readonly Finding[], language: Language): string {
  return jsonText(findingEntries(findings, language));
}

/** Findings for programs: the diagnostic, its words, its file and place there. */
export function findingEntries(findings: readonly Finding[], language: Language) {
  return findings.map((finding) => {
    const { code, severity, path, values, basis, fix, related } = finding.diagnostic;
    return {
      file: finding.file,
      ...finding.place,
      code,
      severity,
      path,
      message: findingMessage(finding, language),
      address: findingAddress(finding, language),
      values,
      basis,
      fix,
      related: related?.map((place) => addressed(place, finding.outline, language)),
    };
  });
}

function addressed(
  place: RelatedPlace,
  outline: Outline | undefined,
  language: Language,
): RelatedPlace {
  const address = outline && addressOfPath(outline, place.path, language);
  return address === undefined ? place : { ...place, address };
}

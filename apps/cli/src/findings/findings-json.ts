import type { Language } from '@baocao/core';
import type { Finding } from '../reading/finding.js';
import { findingAddress, findingMessage } from './finding-text.js';

/** Findings for programs, as a JSON array: the diagnostic, its words, its file and place there. */
export function findingsJson(findings: readonly Finding[], language: Language): string {
  const entries = findings.map((finding) => {
    const { code, severity, path, ...rest } = finding.diagnostic;
    return {
      file: finding.file,
      ...finding.place,
      code,
      severity,
      path,
      message: findingMessage(finding, language),
      ...rest,
      address: findingAddress(finding, language),
    };
  });
  return `${JSON.stringify(entries, null, 2)}\n`;
}

import type { OutlineImport } from '@baocao/template';
import { jsonText } from '../files/json-text.js';
import { findingMessage } from '../findings/finding-text.js';
import type { Finding } from '../reading/finding.js';
import type { Session } from '../session.js';

/** What was read, for programs; every diagnostic has its words. */
export function outlineImportJson(
  { outline, outlineSignature, round, confidence, lines }: OutlineImport,
  findings: readonly Finding[],
  { language }: Session,
): string {
  const told = findings.map((finding) => {
    const { code, severity, path, values } = finding.diagnostic;
    return { code, severity, path, message: findingMessage(finding, language), values };
  });
  const leftOver = lines
    .filter(({ part }) => part === 'left-over')
    .map(({ line, text }) => ({ line, text }));
  const data = { outline, outlineSignature, round, confidence, leftOver, diagnostics: told };
  return jsonText(data);
}

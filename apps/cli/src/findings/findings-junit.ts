import type { Language } from '@baocao/core';
import { recommendedRules } from '@baocao/core/rules';
import type { Finding } from '../reading/finding.js';
import { findingMessage } from './finding-text.js';
import { groupBy } from './group-by.js';

/**
 * Findings as JUnit XML, which every build server reads: a file is a suite, a rule a test. Notes are
 * printed and fail nothing.
 */
export function findingsJunit(
  files: readonly string[],
  findings: readonly Finding[],
  language: Language,
): string {
  const byFile = groupBy(findings, ({ file }) => file);
  const names = [...new Set([...files, ...byFile.keys()])];
  const suites = names.map((name) => suite(name, byFile.get(name) ?? [], language));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="baocao">\n${suites.join('')}</testsuites>\n`;
}

function suite(file: string, findings: readonly Finding[], language: Language): string {
  const byCode = groupBy(findings, ({ diagnostic }) => diagnostic.code);
  const codes = [...new Set([...recommendedRules.map(({ code }) => code), ...byCode.keys()])];
  const cases = codes.map((code) => testCase(file, code, byCode.get(code) ?? [], language));
  const failures = codes.filter((code) => (byCode.get(code) ?? []).some(fails)).length;
  const counts = `tests="${String(codes.length)}" failures="${String(failures)}" errors="0" skipped="0"`;
  return `  <testsuite name="${escaped(file)}" ${counts}>\n${cases.join('')}  </testsuite>\n`;
}

function testCase(
  file: string,
  code: string,
  findings: readonly Finding[],
  language: Language,
): string {
  const open = `    <testcase classname="${escaped(file)}" name="${escaped(code)}"`;
  if (findings.length === 0) return `${open}/>\n`;
  const lines = findings.map((finding) => {
    const place = finding.place === undefined ? '' : `${String(finding.place.line)}: `;
    return place + findingMessage(finding, language);
  });
  const text = escaped(lines.join('\n'));
  const [worst] = findings.filter(fails);
  const content =
    worst === undefined
      ? `<system-out>${text}</system-out>`
      : `<failure type="${worst.diagnostic.severity}" message="${escaped(lines[0] ?? '')}">${text}</failure>`;
  return `${open}>\n      ${content}\n    </testcase>\n`;
}

function fails({ diagnostic }: Finding): boolean {
  return diagnostic.severity !== 'info';
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text for XML 1.0, which has no place for control characters and lone surrogates. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"]/gu, (mark) => entities[mark] ?? mark);
}

import type { Severity } from '@baocao/core';
import picocolors from 'picocolors';
import type { Finding } from '../reading/finding.js';
import type { Place } from '../reading/place-finder.js';
import type { Session } from '../session.js';
import { findingMessageIn, findingSection } from './finding-text.js';
import { groupBy } from './group-by.js';
import { inReadingOrder } from './reading-order.js';

/** Findings for people: by file, and in a file by the section they are about, in its order. */
export function findingsText(findings: readonly Finding[], session: Session): string {
  const { bold } = picocolors.createColors(session.io.colour);
  return [...groupBy(findings, ({ file }) => file)]
    .map(([file, own]) => `${bold(file)}\n${sectionsText(inReadingOrder(own), session)}`)
    .join('\n');
}

function sectionsText(findings: readonly Finding[], session: Session): string {
  const { cyan } = picocolors.createColors(session.io.colour);
  const sections = groupBy(findings, (finding) => findingSection(finding, session.language) ?? '');
  return [...sections]
    .map(([section, own]) => {
      const title = section === '' ? '' : `  ${cyan(section)}\n`;
      return title + own.map((finding) => findingLine(section, finding, session)).join('');
    })
    .join('');
}

function findingLine(section: string, finding: Finding, { io, language, say }: Session): string {
  const colours = picocolors.createColors(io.colour);
  const { severity, code } = finding.diagnostic;
  const paint = { error: colours.red, warning: colours.yellow, info: colours.blue }[severity];
  const place = finding.place === undefined ? '' : `${placeText(finding.place)} `;
  const message = findingMessageIn(section, finding, language);
  return `    ${place}${paint(say(`severity.${severity}`))}: ${message} ${colours.dim(`[${code}]`)}\n`;
}

function placeText({ line, column }: Place): string {
  return column === undefined ? String(line) : `${String(line)}:${String(column)}`;
}

/** "2 lỗi, 1 cảnh báo, 0 lưu ý", or that there is nothing to do. */
export function countsText(findings: readonly Finding[], { say }: Session): string {
  const count = (severity: Severity) =>
    findings.filter(({ diagnostic }) => diagnostic.severity === severity).length;
  return findings.length === 0
    ? say('check.clean')
    : say('check.counts', {
        errors: count('error'),
        warnings: count('warning'),
        infos: count('info'),
      });
}

import type { Severity } from '@baocao/core';
import picocolors from 'picocolors';
import type { Finding } from '../reading/finding.js';
import type { Place } from '../reading/place-finder.js';
import type { Session } from '../session.js';
import { findingAddress, findingMessage, findingWords } from './finding-text.js';
import { groupBy } from './group-by.js';
import { inReadingOrder } from './reading-order.js';

/** Findings for people: by file, and in a file by the section they are about, in its order. */
export function findingsText(findings: readonly Finding[], session: Session): string {
  const { bold } = picocolors.createColors(session.io.colour);
  return [...groupBy(findings, ({ file }) => file)]
    .map(([file, own]) => `${bold(file)}\n${sectionsText(inReadingOrder(own), session)}\n`)
    .join('');
}

function sectionsText(findings: readonly Finding[], session: Session): string {
  const { cyan } = picocolors.createColors(session.io.colour);
  const sections = groupBy(findings, (finding) => findingAddress(finding, session.language) ?? '');
  return [...sections]
    .map(([address, own]) => {
      const title = address === '' ? '' : `  ${cyan(address)}\n`;
      return title + own.map((finding) => findingLine(finding, session)).join('');
    })
    .join('');
}

function findingLine(finding: Finding, { io, language, say }: Session): string {
  const colours = picocolors.createColors(io.colour);
  const { severity, code } = finding.diagnostic;
  const paint = { error: colours.red, warning: colours.yellow, info: colours.blue }[severity];
  const known = findingAddress(finding, language) !== undefined;
  const words = known ? findingWords(finding, language) : findingMessage(finding, language);
  const place = finding.place === undefined ? '' : `${placeText(finding.place)} `;
  return `    ${place}${paint(say(`severity.${severity}`))}: ${words} ${colours.dim(`[${code}]`)}\n`;
}

function placeText({ line, column }: Place): string {
  return column === undefined ? String(line) : `${String(line)}:${String(column)}`;
}

/** "2 lỗi, 1 cảnh báo, 0 lưu ý", or that there is nothing to do. */
export function countsText(findings: readonly Finding[], { say }: Session): string {
  const count = (severity: Severity) =>
    findings.filter(({ diagnostic }) => diagnostic.severity === severity).length;
  const counts = { errors: count('error'), warnings: count('warning'), infos: count('info') };
  return counts.errors + counts.warnings + counts.infos === 0
    ? say('check.clean')
    : say('check.counts', counts);
}

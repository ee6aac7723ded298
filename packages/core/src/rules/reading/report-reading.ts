import { walkOutline } from '../../outline/walk-outline.js';
import type { ParsedCitation } from '../../legal/parsed-citation.js';
import type { RuleSubject } from '../engine/rule.js';
import { citationOfLetter, parsedCitation, readCitations } from './read-citations.js';
import type { Reading } from './reading.js';
import { reportTexts, responseTexts } from './report-texts.js';

/** Many rules read the same subject one after the other. */
const read = new WeakMap<RuleSubject, Reading>();

/** The words of a report, read once for all rules. */
export function reportReading(subject: RuleSubject): Reading {
  const known = read.get(subject);
  if (known !== undefined) return known;
  const { report } = subject;
  const asked = askedCitations(subject);
  const reading: Reading = {
    texts: [...reportTexts(report)],
    cited: readCitations(responseTexts(report), asked),
    asked,
    period: report.period,
  };
  read.set(subject, reading);
  return reading;
}

/** What the letter and the outline of the round cite, the letter itself first. */
function askedCitations({ outline, round: { letter } }: RuleSubject): ParsedCitation[] {
  const inOutline = [...walkOutline(outline)].flatMap((placed) =>
    placed.type === 'node' ? (placed.node.citations ?? []) : (placed.prompt.citations ?? []),
  );
  return [citationOfLetter(letter), ...[...letter.citations, ...inOutline].map(parsedCitation)];
}

import { formatCitedNumber } from '../../legal/cited-number.js';
import { citationOfLetter } from '../../rules/reading/read-citations.js';
import { lintReading } from './lint-reading.js';
import type { LintSubject } from './lint-rule.js';

/** How often letter and outline give the number of a document, the letter's own included. */
export type MentionCounts = {
  readonly mentions: number;
  /** Different ways of writing. */
  readonly written: number;
  /** Different documents, once numbers left incomplete are completed by the others. */
  readonly documents: number;
};

/** Counts the numbers of documents that a letter and its outline name. */
export function countMentions(subject: LintSubject): MentionCounts {
  const { number } = subject.letter === undefined ? {} : citationOfLetter(subject.letter);
  const own = number === undefined ? [] : [formatCitedNumber(number)];
  const cited = lintReading(subject).cited.flatMap(({ number: range, canonical, place }) =>
    range === undefined ? [] : [{ written: place.text.slice(range.start, range.end), canonical }],
  );
  return {
    mentions: own.length + cited.length,
    written: new Set([...own, ...cited.map(({ written }) => written)]).size,
    documents: new Set([...own, ...cited.map(({ canonical }) => canonical)]).size,
  };
}

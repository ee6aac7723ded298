import type { PlacedNode } from '../../outline/walk-outline.js';
import type { Report } from '../../report/report-schema.js';
import type { RuleSubject } from '../engine/rule.js';
import { hashedWords } from './hashed-words.js';
import { responseTexts, textsOfResponse } from './report-texts.js';
import { sectionAnswers } from './section-answers.js';

/** Fewer pairs of words say too little of what was promised. */
const fewestPairs = 5;
/** A promise is taken up where the report has so much of its pairs of words. */
const leastShare = 0.4;

/** A task or a proposal that a report sets for the time after it. */
export type Promised = {
  readonly text: string;
  /** Of its section's response. */
  readonly path: string;
  readonly section: PlacedNode;
};

/** The paragraphs and items of the sections whose heading `names` them. */
export function* promisesOf(
  subject: RuleSubject,
  names: RegExp,
): Generator<Promised, void, undefined> {
  for (const { section, path, response } of sectionAnswers(subject)) {
    if (response === undefined || !names.test(section.node.heading.normalize('NFC'))) continue;
    for (const { text } of textsOfResponse(response, path)) {
      // What ends in a colon leads to the promises below it, and is none.
      if (!/:\s*$/u.test(text)) yield { text, path, section };
    }
  }
}

/** The pairs of words of all responses: what there is to find a promise by. */
export function toldPairs(report: Report): ReadonlySet<WordPair> {
  return new Set([...responseTexts(report)].flatMap(({ text }) => pairsOf(text)));
}

/** Whether a promise is taken up; `undefined` for a text too short to tell. */
export function isTakenUp(promise: string, told: ReadonlySet<WordPair>): boolean | undefined {
  const pairs = pairsOf(promise);
  if (pairs.length < fewestPairs) return undefined;
  return pairs.filter((pair) => told.has(pair)).length >= leastShare * pairs.length;
}

/** Two words in a row as one number, exact up to 53 bits. */
type WordPair = number;

function pairsOf(text: string): WordPair[] {
  const words = hashedWords(text.normalize('NFC'));
  return words.slice(1).map(({ hash }, at) => (words[at]?.hash ?? 0) * 0x20_0000 + (hash >>> 11));
}

import { walkOutline } from '../../outline/walk-outline.js';
import type { Outline } from '../../outline/outline-schema.js';
import type { Report } from '../../report/report-schema.js';
import type { RuleSubject } from '../engine/rule.js';
import { copiedPassages } from './copied-passages.js';
import { responseTexts, textsOfResponse } from './report-texts.js';
import { sectionAnswers, type SectionAnswer } from './section-answers.js';
import { shingleSet } from './shingles.js';

/** A section that is for the most part word for word in another report. */
export type CopiedSection = {
  readonly path: string;
  /** Percent of its own words. */
  readonly share: number;
  readonly passage: string;
  readonly places: readonly string[];
  readonly words: number;
};

/** Less is chance, or the way one writes such reports. */
const leastWords = 30;
const leastShare = 50;

type Shingles = ReadonlySet<string>;

/** The sections of the report that are for the most part in the other one, in reading order. */
export function copiedSections(
  subject: RuleSubject,
  other: Report,
  given: Shingles,
): CopiedSection[] {
  const source = shingleSet(wordsIn(other));
  return sectionAnswers(subject).flatMap((answer) => copiedSection(answer, source, given));
}

/** What every report may repeat: the words of the outline. */
export function givenShingles(outline: Outline): Shingles {
  return shingleSet(
    [...walkOutline(outline)].map((placed) =>
      placed.type === 'node' ? placed.node.heading : placed.prompt.text,
    ),
  );
}

function* wordsIn(report: Report): Generator<string, void, undefined> {
  for (const { text } of responseTexts(report)) yield text;
}

function copiedSection(
  { path, response }: SectionAnswer,
  source: Shingles,
  given: Shingles,
): CopiedSection[] {
  if (response === undefined) return [];
  const texts = [...textsOfResponse(response, path)].map((text) => ({
    path: text.path,
    ...copiedPassages(text.text, source, given),
  }));
  const own = texts.reduce((sum, text) => sum + text.ownWords, 0);
  const words = texts.reduce((sum, text) => sum + text.copiedWords, 0);
  const share = own === 0 ? 0 : Math.round((100 * words) / own);
  if (words < leastWords || share < leastShare) return [];
  const passages = texts.flatMap((text) => text.passages);
  const [passage = ''] = passages.sort((a, b) => b.length - a.length);
  const places = texts.filter((text) => text.copiedWords > 0).map((text) => text.path);
  return [{ path, share, passage, places, words }];
}

import { givenShingles } from './report-shingles.js';
import type { RuleSubject } from '../engine/rule.js';
import { copiedPassages, type HasShingle } from './copied-passages.js';
import { textsOfResponse } from './report-texts.js';
import { sectionAnswers, type SectionAnswer } from './section-answers.js';

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

/**
 * The sections of the report that are for the most part in a source, in reading order. `sourceOf`
 * says what a section is held against.
 */
export function copiedSections(
  subject: RuleSubject,
  sourceOf: (answer: SectionAnswer) => HasShingle | undefined,
): CopiedSection[] {
  const given = givenShingles(subject.outline);
  const isGiven: HasShingle = (shingle) => given.has(shingle);
  return sectionAnswers(subject).flatMap((answer) => {
    const isInSource = sourceOf(answer);
    return isInSource === undefined ? [] : copiedSection(answer, isInSource, isGiven);
  });
}

function copiedSection(
  { path, response }: SectionAnswer,
  isInSource: HasShingle,
  isGiven: HasShingle,
): CopiedSection[] {
  if (response === undefined) return [];
  const texts = [...textsOfResponse(response, path)].map((text) => ({
    path: text.path,
    ...copiedPassages(text.text, isInSource, isGiven),
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

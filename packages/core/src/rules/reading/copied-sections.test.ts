import { expect, it } from 'vitest';
import { sampleOutline } from '../../testing/sample-outline.data.js';
import { sampleReport } from '../../testing/sample-report.data.js';
import { sampleRound } from '../../testing/sample-round.data.js';
import { copiedSections, givenShingles } from './copied-sections.js';

const subject = { report: sampleReport, outline: sampleOutline, round: sampleRound };

it('gives the long sections of a report that is another one’s copy', () => {
  const sections = copiedSections(subject, sampleReport, givenShingles(sampleOutline));
  expect(sections.map(({ path, share }) => [path, share])).toEqual([
    ['/responses/results.leadership', 100],
    ['/responses/tasks.next', 100],
  ]);
});

it('gives nothing of a report in other words', () => {
  const other = { ...sampleReport, responses: {} };
  expect(copiedSections(subject, other, givenShingles(sampleOutline))).toEqual([]);
});

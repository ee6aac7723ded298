import { expect, it } from 'vitest';
import { sampleOutline } from '../../testing/sample-outline.data.js';
import { sampleReport } from '../../testing/sample-report.data.js';
import { sampleRound } from '../../testing/sample-round.data.js';
import { copiedSections } from './copied-sections.js';
import { reportShingles } from './report-shingles.js';

const subject = { report: sampleReport, outline: sampleOutline, round: sampleRound };

it('gives the long sections of a report that is another one’s copy', () => {
  const theirs = reportShingles(sampleReport);
  const sections = copiedSections(subject, () => (shingle) => theirs.has(shingle));
  expect(sections.map(({ path, share }) => [path, share])).toEqual([
    ['/responses/results.leadership', 100],
    ['/responses/tasks.next', 100],
  ]);
});

it('gives nothing of a report in other words, nor without a source', () => {
  const theirs = reportShingles({ ...sampleReport, responses: {} });
  expect(copiedSections(subject, () => (shingle) => theirs.has(shingle))).toEqual([]);
  expect(copiedSections(subject, () => undefined)).toEqual([]);
});

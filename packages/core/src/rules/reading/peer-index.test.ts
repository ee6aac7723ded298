import { expect, it } from 'vitest';
import { narrative } from '../../report/response-schema.js';
import { sampleOutline } from '../../testing/sample-outline.data.js';
import { sampleReport } from '../../testing/sample-report.data.js';
import { sampleRound } from '../../testing/sample-round.data.js';
import { fullestPeer, peerIndex } from './peer-index.js';
import { sectionAnswers } from './section-answers.js';

const words = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `từ${String(from + at)}`).join(' ');
const reportOf = (unit: string, text: string) => ({
  ...sampleReport,
  unit,
  responses: { context: narrative(text) },
});

const own = reportOf('own', words(0, 60));
const peers = [own, reportOf('one', words(0, 20)), reportOf('two', words(10, 60))];
const subject = { report: own, outline: sampleOutline, round: sampleRound, peers };

it('is made once for an array of peers', () => {
  expect(peerIndex(peers)).toBe(peerIndex(peers));
});

it('names the peer that shares most, and never the unit itself', () => {
  const [context] = sectionAnswers(subject);
  if (context === undefined) throw new Error('the sample outline has sections');
  expect(fullestPeer(context, subject, () => false)).toBe(2);
  expect(fullestPeer(context, subject, () => true)).toBeUndefined();
});

it('remembers no more than a few holders of one row of words', () => {
  const many = Array.from({ length: 50 }, (_, at) => reportOf(`unit-${String(at)}`, words(0, 8)));
  expect([...peerIndex(many).values()].map(({ length }) => length)).toEqual([8]);
});

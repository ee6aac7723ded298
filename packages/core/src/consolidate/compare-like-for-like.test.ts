import { describe, expect, it } from 'vitest';
import { figure } from '../report/figure-schema.js';
import type { Report } from '../report/report-schema.js';
import { sampleOutline, sampleReport, sampleRound } from '../testing/index.js';
import type { UnitHistory } from '../units-over-time/unit-change.js';
import { compareLikeForLike } from './compare-like-for-like.js';
import { consolidate } from './consolidate.js';

const basis = { source: 'Nghị quyết thử', mark: 'general' } as const;
const history: UnitHistory = [
  { kind: 'merged', on: '2025-07-01', from: ['an', 'binh'], to: 'an-binh', basis },
  { kind: 'divided', on: '2025-07-01', from: 'cuong', to: ['cuong', 'dung'], basis },
];

const { round: ofRound, unit, header } = sampleReport;
const head = { round: ofRound, unit, header, subject: 'kết quả thực hiện' };

async function wholeOf(half: 1 | 2, strikes: Readonly<Record<string, number | undefined>>) {
  const period = { kind: 'half-year', year: 2025, half } as const;
  const units = Object.keys(strikes).map((id) => ({ id, name: id, kind: 'district' }));
  const reports = Object.entries(strikes).flatMap(([unit, count]): Report[] =>
    count === undefined
      ? []
      : [{ ...sampleReport, unit, period, indicators: { strikes: figure(count) } }],
  );
  const round = { ...sampleRound, period, units };
  return consolidate({ outline: sampleOutline, round, head: { ...head, period } }, reports);
}

const strikesOf = (compared: ReturnType<typeof compareLikeForLike>) =>
  compared?.figures.find(({ indicator }) => indicator.id === 'strikes');

describe('compareLikeForLike', () => {
  it('sets what was merged whole beside the sum of its parts, and leaves out what was divided', async () => {
    const before = await wholeOf(1, { an: 2, binh: 3, cuong: 100, em: 7 });
    const now = await wholeOf(2, { 'an-binh': 4, cuong: 50, dung: 60, em: 9 });
    const compared = compareLikeForLike(sampleOutline, now, before, history);
    expect(compared).toMatchObject({ compared: 2, of: 4, changedOn: '2025-07-01' });
    expect(strikesOf(compared)).toMatchObject({ now: 13, before: 12, change: 1 });
  });

  it('leaves out of both periods who was silent in one, and a part that was silent before', async () => {
    const before = await wholeOf(1, { an: 2, binh: undefined, em: 7, giang: 5 });
    const now = await wholeOf(2, { 'an-binh': 4, em: 9, giang: undefined });
    const compared = compareLikeForLike(sampleOutline, now, before, history);
    expect(compared).toMatchObject({ compared: 1, of: 3 });
    expect(strikesOf(compared)).toMatchObject({ now: 9, before: 7, change: 2 });
  });

  it('has nothing to say where no unit of the two rounds changed', async () => {
    const before = await wholeOf(1, { em: 7, giang: 1 });
    const now = await wholeOf(2, { em: 9, giang: 2 });
    expect(compareLikeForLike(sampleOutline, now, before, history)).toBeUndefined();
  });

  it('compares nothing where every unit became another', async () => {
    const before = await wholeOf(1, { cuong: 100 });
    const now = await wholeOf(2, { cuong: 50, dung: 60 });
    const compared = compareLikeForLike(sampleOutline, now, before, history);
    expect(compared).toMatchObject({ compared: 0, of: 2 });
    expect(strikesOf(compared)).toMatchObject({ now: undefined, before: undefined });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyEvents, onDay, submission } from '../../test/arbitraries/round-events.js';
import { sampleRound } from '../testing/sample-round.data.js';
import { roundCounts } from './round-counts.js';
import type { RoundEvent } from './round-event.js';
import { roundState } from './round-state.js';
import { timelinessOf } from './timeliness-of.js';

const by = 'chuyên viên';
const open: RoundEvent[] = [
  { kind: 'issued', at: onDay('2023-05-25'), by },
  { kind: 'opened', at: onDay('2023-05-26'), by },
];
const stateAfter = (...events: RoundEvent[]) => roundState(sampleRound, [...open, ...events]).state;
const first = submission('ben-thuy', 1, '2023-06-14');
const late = submission('ben-thuy', 1, '2023-06-20');
const extended: RoundEvent = {
  kind: 'extended',
  at: onDay('2023-06-19'),
  by,
  unit: 'ben-thuy',
  deadline: { kind: 'on-or-before', date: '2023-06-20' },
};

describe('timelinessOf', () => {
  const timeliness = (on: string, ...events: RoundEvent[]) => {
    const [progress] = stateAfter(...events).units;
    return progress && timelinessOf(sampleRound, progress, { on });
  };

  it.each([
    ['2023-06-14', [], { kind: 'owed' }],
    ['2023-06-19', [], { kind: 'overdue', days: 5, workingDays: 3 }],
    ['2023-06-19', [late], { kind: 'overdue', days: 5, workingDays: 3 }],
    ['2023-06-30', [late], { kind: 'late', days: 6, workingDays: 4 }],
    ['2023-06-30', [extended, late], { kind: 'on-time' }],
    ['2023-06-30', [first], { kind: 'on-time' }],
    ['2023-06-30', [first, submission('ben-thuy', 2, '2023-06-21')], { kind: 'on-time' }],
  ])('at the end of %s after %j', (on, events, expected) => {
    expect(timeliness(on, ...events)).toEqual(expected);
  });
});

describe('roundCounts', () => {
  it('counts apart what came, in time, declared complete and complete', () => {
    const state = stateAfter({ ...late, declaredComplete: false });
    const complete = new Set(['culture']);
    expect(roundCounts(sampleRound, state, { on: '2023-06-30', complete })).toEqual({
      units: 2,
      excluded: 0,
      expected: 2,
      received: 1,
      onTime: 0,
      late: 1,
      owed: 0,
      overdue: 1,
      returned: 0,
      accepted: 0,
      declaredComplete: 0,
      completeInContent: 0,
    });
  });

  it('adds up, whatever happened', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const counts = roundCounts(sampleRound, roundState(sampleRound, events).state, {
          on: '2023-06-30',
        });
        expect(counts.expected + counts.excluded).toBe(counts.units);
        expect(counts.onTime + counts.late).toBe(counts.received);
        expect(counts.received + counts.owed + counts.overdue).toBe(counts.expected);
        expect(counts.declaredComplete).toBeLessThanOrEqual(counts.received);
      }),
    );
  });
});

import { expect, it } from 'vitest';
import { latenessOf } from './lateness-of.js';

const deadline = { kind: 'before', date: '2023-06-15' } as const;

it('is nothing on the last day and before', () => {
  expect(latenessOf(deadline, '2023-06-14')).toEqual({ days: 0, workingDays: 0 });
  expect(latenessOf(deadline, '2023-06-01')).toEqual({ days: 0, workingDays: 0 });
});

it('counts the days after the last one', () => {
  expect(latenessOf(deadline, '2023-06-15')).toEqual({ days: 1, workingDays: 1 });
  expect(latenessOf({ ...deadline, kind: 'on-or-before' }, '2023-06-19')).toEqual({
    days: 4,
    workingDays: 2,
  });
});

it('keeps the days where the working days are not known', () => {
  expect(latenessOf({ kind: 'before', date: '2022-06-15' }, '2022-06-20')).toEqual({
    days: 6,
    workingDays: undefined,
  });
});

it('wants dates', () => {
  expect(() => latenessOf(deadline, 'soon')).toThrow(RangeError);
});

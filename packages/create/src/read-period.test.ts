import { periodCode } from '@baocao/core';
import { expect, it } from 'vitest';
import { halfYearOf, periodAfter, readPeriod } from './read-period.js';

it.each([
  ['2026-h1', '2026-h2'],
  ['2026-h2', '2027-h1'],
  ['2026-q1', '2026-q2'],
  ['2026-q4', '2027-q1'],
  ['2026-9m', '2026-q4'],
  ['2026', '2027'],
])('reads %s, which is followed by %s', (code, next) => {
  const period = readPeriod(code);
  if (period === undefined) throw new Error('unread');
  expect([periodCode(period), periodCode(periodAfter(period))]).toEqual([code, next]);
});

it.each(['', '26-h1', '2026-h3', '2026-q5', '2026-h1x', '1999'])('does not read "%s"', (code) => {
  expect(readPeriod(code)).toBeUndefined();
});

it('knows the half-year of a day', () => {
  expect(periodCode(halfYearOf('2026-06-30'))).toBe('2026-h1');
  expect(periodCode(halfYearOf('2026-07-01'))).toBe('2026-h2');
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../format/iso-date.js';
import { addWorkingDays } from './add-working-days.js';
import { isWorkingDay } from './is-working-day.js';

it('steps over weekends and holidays', () => {
  expect(addWorkingDays('2023-06-16', 1)).toBe('2023-06-19');
  expect(addWorkingDays('2023-04-28', 1)).toBe('2023-05-04');
  expect(addWorkingDays('2025-02-03', -1)).toBe('2025-01-24');
});

it('stays on a Saturday that makes up for a swapped day', () => {
  expect(addWorkingDays('2024-05-03', 1)).toBe('2024-05-04');
});

it('stays where it is for 0', () => {
  expect(addWorkingDays('2023-06-18', 0)).toBe('2023-06-18');
});

it('does not guess', () => {
  expect(addWorkingDays('2022-12-30', 1)).toBeUndefined();
  expect(addWorkingDays('2026-07-31', 1)).toBeUndefined();
});

it('wants a whole number', () => {
  expect(() => addWorkingDays('2023-06-14', 1.5)).toThrow('give a whole number');
});

it('goes there and back from a working day', () => {
  const offset = fc.integer({ min: 0, max: 700 });
  fc.assert(
    fc.property(offset, fc.integer({ min: -60, max: 60 }), (days, moved) => {
      const from = addDays('2023-06-01', days);
      fc.pre(isWorkingDay(from) === true);
      const reached = addWorkingDays(from, moved) ?? '';
      expect(isWorkingDay(reached)).toBe(true);
      expect(addWorkingDays(reached, -moved)).toBe(from);
    }),
  );
});

import { describe, expect, it } from 'vitest';
import { addDays } from '../format/iso-date.js';
import { isWorkingDay } from './is-working-day.js';
import { vietnameseCalendar } from './vietnamese-calendar.data.js';

describe('isWorkingDay', () => {
  it.each<[string, boolean | undefined, string]>([
    ['2023-06-14', true, 'a Wednesday'],
    ['2023-06-17', false, 'a Saturday'],
    ['2023-06-18', false, 'a Sunday'],
    ['2025-01-27', false, 'Tết'],
    ['2025-04-07', false, 'Giỗ Tổ'],
    ['2023-01-02', false, 'the day in place of a Sunday'],
    ['2024-04-29', false, 'a swapped Monday'],
    ['2024-05-04', true, 'the Saturday in its place'],
    ['2022-06-14', undefined, 'a year that is not known'],
    ['2026-09-02', undefined, 'a day that is not known yet'],
  ])('is right on %s: %j, %s', (date, expected) => {
    expect(isWorkingDay(date)).toBe(expected);
  });

  it('wants a date', () => {
    expect(() => isWorkingDay('2023-02-30')).toThrow(RangeError);
  });
});

describe('vietnameseCalendar', () => {
  const { known, breaks } = vietnameseCalendar;

  it('is in the order of the days, without overlaps, within what is known', () => {
    const days = breaks.flatMap(({ from, to }) => [from, to]);
    expect(days).toEqual([...days].sort());
    expect([known.from, ...days, known.to].sort()).toEqual([known.from, ...days, known.to]);
  });

  it('makes up for swapped days at weekends only, outside the breaks', () => {
    for (const date of breaks.flatMap(({ madeUpOn = [] }) => madeUpOn)) {
      expect(isWorkingDay(date)).toBe(true);
      expect(isWorkingDay(date, { known, breaks: [] })).toBe(false);
    }
  });

  it('has Tết, Giỗ Tổ, 30 April, 1 May and the National Day of every full year', () => {
    for (const year of ['2023', '2024', '2025']) {
      for (const day of ['01-01', '04-30', '05-01', '09-02']) {
        expect(isWorkingDay(`${year}-${day}`)).toBe(false);
      }
      const named = breaks.filter(({ from }) => from.startsWith(year)).map(({ name }) => name);
      expect(
        named.filter((name) => /^Giỗ Tổ|^Tết \p{L}+ \p{Lu}|^Tết Quý Mão/u.test(name)),
      ).toHaveLength(2);
    }
  });

  it('gives about 250 working days a year', () => {
    for (const year of [2023, 2024, 2025]) {
      let days = 0;
      for (
        let date = `${String(year)}-01-01`;
        date.startsWith(String(year));
        date = addDays(date, 1)
      ) {
        if (isWorkingDay(date) === true) days += 1;
      }
      expect(days).toBeGreaterThan(245);
      expect(days).toBeLessThan(255);
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, datePartsOf, isIsoDate, isoDateOf } from './iso-date.js';

describe('isIsoDate', () => {
  it.each(['2023-05-25', '2024-02-29'])('accepts %s', (text) => {
    expect(isIsoDate(text)).toBe(true);
  });

  it.each(['2023-02-29', '2023-13-01', '2023-5-25', '25/5/2023', '2023-05-25T00:00:00Z', ''])(
    'refuses "%s"',
    (text) => {
      expect(isIsoDate(text)).toBe(false);
    },
  );
});

describe('isoDateOf', () => {
  it('gives the date of its parts, and none for a day that is not in the calendar', () => {
    expect(isoDateOf(2023, 5, 9)).toBe('2023-05-09');
    expect(isoDateOf(2023, 2, 30)).toBeUndefined();
  });
});

describe('datePartsOf', () => {
  it('throws for what is no date, naming the cure', () => {
    expect(() => datePartsOf('2023-02-30')).toThrow(
      '"2023-02-30" is not a date; give one that exists as YYYY-MM-DD.',
    );
  });
});

describe('addDays', () => {
  it('crosses months, years and leap days', () => {
    expect(addDays('2023-06-15', -1)).toBe('2023-06-14');
    expect(addDays('2024-01-01', -1)).toBe('2023-12-31');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('0050-01-01', 1)).toBe('0050-01-02');
  });

  it('is undone by the opposite', () => {
    const days = fc.integer({ min: -100_000, max: 100_000 });
    fc.assert(
      fc.property(days, (count) => addDays(addDays('2023-06-15', count), -count) === '2023-06-15'),
    );
  });

  it('throws outside the years that a date can have', () => {
    expect(() => addDays('0000-01-01', -1)).toThrow(RangeError);
  });
});

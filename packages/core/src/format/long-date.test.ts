import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDates } from '../../test/arbitraries/iso-date.js';
import { formatLongDate, parseLongDate } from './long-date.js';

describe('formatLongDate', () => {
  it.each([
    ['2023-05-25', 'ngày 25 tháng 5 năm 2023'],
    ['2023-02-09', 'ngày 09 tháng 02 năm 2023'],
    ['2023-03-10', 'ngày 10 tháng 3 năm 2023'],
  ])('writes %s', (date, text) => {
    expect(formatLongDate(date)).toBe(text);
  });

  it('throws for what is no date', () => {
    expect(() => formatLongDate('25/5/2023')).toThrow(RangeError);
  });
});

describe('parseLongDate', () => {
  it('reads every date that was written', () => {
    fc.assert(fc.property(isoDates, (date) => parseLongDate(formatLongDate(date)) === date));
  });

  it.each([
    'ngày 9 tháng 2 năm 2023',
    ' Ngày  09 tháng 02 năm 2023 ',
    'ngày 9 tháng 2 năm 2023'.normalize('NFD'),
  ])('reads "%s"', (text) => {
    expect(parseLongDate(text)).toBe('2023-02-09');
  });

  it.each(['ngày 30 tháng 02 năm 2023', 'ngày 9 tháng 2 năm 23', '9/2/2023', ''])(
    'reads no date in "%s"',
    (text) => {
      expect(parseLongDate(text)).toBeUndefined();
    },
  );
});

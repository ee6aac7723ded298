import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDates } from '../../test/arbitraries/iso-date.js';
import { formatShortDate, parseShortDate } from './short-date.js';

describe('formatShortDate', () => {
  it.each([
    ['2023-05-25', '25/5/2023'],
    ['2023-05-09', '09/5/2023'],
    ['2023-02-28', '28/02/2023'],
    ['2023-12-31', '31/12/2023'],
  ])('writes %s', (date, text) => {
    expect(formatShortDate(date)).toBe(text);
  });
});

describe('parseShortDate', () => {
  it('reads every date that was written', () => {
    fc.assert(fc.property(isoDates, (date) => parseShortDate(formatShortDate(date)) === date));
  });

  it.each(['9/5/2023', '09/05/2023', ' 09 / 5 / 2023 '])('reads "%s"', (text) => {
    expect(parseShortDate(text)).toBe('2023-05-09');
  });

  it.each(['31/4/2023', '5/2023', '9-5-2023', '9/5/23'])('reads no date in "%s"', (text) => {
    expect(parseShortDate(text)).toBeUndefined();
  });
});

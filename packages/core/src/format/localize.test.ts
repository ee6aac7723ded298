import { describe, expect, it } from 'vitest';
import { localizeDate, localizeNumber } from './localize.js';

describe('localizeDate', () => {
  it('writes a date for the reader', () => {
    expect(localizeDate('2023-05-09', 'vi')).toBe('09/5/2023');
    expect(localizeDate('2023-05-09', 'en')).toBe('9 May 2023');
  });
});

describe('localizeNumber', () => {
  it('writes a number for the reader', () => {
    expect(localizeNumber(1_240_000.5, 'vi')).toBe('1.240.000,5');
    expect(localizeNumber(1_240_000.5, 'en')).toBe('1,240,000.5');
  });
});

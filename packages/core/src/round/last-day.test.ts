import { describe, expect, it } from 'vitest';
import { lastDay } from './last-day.js';

describe('lastDay', () => {
  it('is the day earlier for "trước ngày"', () => {
    expect(lastDay({ kind: 'before', date: '2023-06-15' })).toBe('2023-06-14');
  });

  it('is the day itself for "chậm nhất ngày"', () => {
    expect(lastDay({ kind: 'on-or-before', date: '2023-06-15' })).toBe('2023-06-15');
  });
});

import { describe, expect, it } from 'vitest';
import { periodRange } from './period-range.js';
import type { Period } from './period-schema.js';

describe('periodRange', () => {
  it.each<[Period, string, string]>([
    [{ kind: 'half-year', year: 2023, half: 1 }, '2023-01-01', '2023-06-30'],
    [{ kind: 'half-year', year: 2023, half: 2 }, '2023-07-01', '2023-12-31'],
    [{ kind: 'quarter', year: 2024, quarter: 1 }, '2024-01-01', '2024-03-31'],
    [{ kind: 'quarter', year: 2024, quarter: 3 }, '2024-07-01', '2024-09-30'],
    [{ kind: 'nine-months', year: 2024 }, '2024-01-01', '2024-09-30'],
    [{ kind: 'year', year: 2024 }, '2024-01-01', '2024-12-31'],
    [
      { kind: 'custom', from: '2022-12-15', to: '2023-06-14', label: 'kỳ chốt' },
      '2022-12-15',
      '2023-06-14',
    ],
  ])('gives first and last day of %j', (period, from, to) => {
    expect(periodRange(period)).toEqual({ from, to });
  });
});

import { describe, expect, it } from 'vitest';
import { periodLabel } from './period-label.js';
import type { Period } from './period-schema.js';

describe('periodLabel', () => {
  it.each<[Period, string, string]>([
    [
      { kind: 'half-year', year: 2023, half: 1 },
      '6 tháng đầu năm 2023',
      'the first 6 months of 2023',
    ],
    [
      { kind: 'half-year', year: 2023, half: 2 },
      '6 tháng cuối năm 2023',
      'the last 6 months of 2023',
    ],
    [{ kind: 'quarter', year: 2024, quarter: 2 }, 'quý II năm 2024', 'quarter II of 2024'],
    [{ kind: 'nine-months', year: 2023 }, '9 tháng đầu năm 2023', 'the first 9 months of 2023'],
    [{ kind: 'year', year: 2023 }, 'năm 2023', 'the year 2023'],
    [
      { kind: 'custom', from: '2020-01-01', to: '2025-12-31', label: 'nhiệm kỳ 2020 - 2025' },
      'nhiệm kỳ 2020 - 2025',
      'nhiệm kỳ 2020 - 2025',
    ],
  ])('names %j', (period, vi, en) => {
    expect(periodLabel(period)).toBe(vi);
    expect(periodLabel(period, 'en')).toBe(en);
  });
});

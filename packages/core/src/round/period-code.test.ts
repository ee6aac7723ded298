import { expect, it } from 'vitest';
import { periodCode } from './period-code.js';
import type { Period } from './period-schema.js';

it.each<[Period, string]>([
  [{ kind: 'half-year', year: 2023, half: 2 }, '2023-h2'],
  [{ kind: 'quarter', year: 2024, quarter: 3 }, '2024-q3'],
  [{ kind: 'nine-months', year: 2024, dataClose: '2024-08-31' }, '2024-9m'],
  [{ kind: 'year', year: 2024 }, '2024'],
  [
    { kind: 'custom', from: '2020-01-01', to: '2025-12-31', label: 'nhiệm kỳ 2020 - 2025' },
    '2020-01-01_2025-12-31',
  ],
])('names %j', (period, code) => {
  expect(periodCode(period)).toBe(code);
});

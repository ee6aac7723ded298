import type { Period } from '@baocao/core';
import { expect, it } from 'vitest';
import { reportFileName } from './file-names.js';

it.each<[Period, string]>([
  [{ kind: 'half-year', year: 2023, half: 1 }, '2023-h1'],
  [{ kind: 'quarter', year: 2023, quarter: 3 }, '2023-q3'],
  [{ kind: 'nine-months', year: 2023 }, '2023-9m'],
  [{ kind: 'year', year: 2023 }, '2023'],
  [
    { kind: 'custom', from: '2023-01-01', to: '2023-03-15', label: '../đợt 1' },
    '2023-01-01_2023-03-15',
  ],
])('names the file of a report over %j', (period, part) => {
  expect(reportFileName({ unit: 'le-chan', period })).toBe(`le-chan_bao-cao_${part}`);
});

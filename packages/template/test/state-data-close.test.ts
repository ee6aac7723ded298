import { addDays } from '@baocao/core';
import { expect, it } from 'vitest';
import { stateDataClose } from '../src/national/state-data-close.js';

it.each([
  [{ kind: 'half-year', year: 2024, half: 1 }, '2023-12-15', '2024-06-14'],
  [{ kind: 'half-year', year: 2024, half: 2 }, '2024-06-15', '2024-12-14'],
  [{ kind: 'quarter', year: 2024, quarter: 1 }, '2023-12-15', '2024-03-14'],
  [{ kind: 'quarter', year: 2024, quarter: 4 }, '2024-09-15', '2024-12-14'],
  [{ kind: 'nine-months', year: 2024 }, '2023-12-15', '2024-09-14'],
  [{ kind: 'year', year: 2024 }, '2023-12-15', '2024-12-14'],
] as const)('closes the figures of %o', (period, from, to) => {
  expect(stateDataClose(period)).toMatchObject({ from, to });
});

it('leaves no day out between one period and the next', () => {
  const quarters = ([1, 2, 3, 4] as const).map((quarter) =>
    stateDataClose({ kind: 'quarter', year: 2024, quarter }),
  );
  for (const [place, { from }] of quarters.entries()) {
    const before = quarters[place - 1];
    if (before !== undefined) expect(from).toBe(addDays(before.to, 1));
  }
});

import { expect, it } from 'vitest';
import { countedProgress } from './counted-progress.js';
import { newProgress, type FiledVersion, type UnitProgress } from './unit-progress.js';

const version: FiledVersion = {
  version: 1,
  hash: 'a'.repeat(64),
  declaredComplete: true,
  acknowledged: [],
  at: '2023-06-12T08:00:00+07:00',
  by: 'test',
  receivedOn: '2023-06-12',
};

const units: readonly UnitProgress[] = [
  newProgress('silent'),
  { ...newProgress('accepted'), status: 'accepted', versions: [version] },
  { ...newProgress('submitted'), status: 'submitted', versions: [version] },
  { ...newProgress('returned'), status: 'returned', versions: [version] },
  { ...newProgress('resubmitted'), status: 'resubmitted', versions: [version] },
  { ...newProgress('excluded'), status: 'accepted', versions: [version], excludedFor: 'Sáp nhập' },
];

it.each([
  ['accepted', ['accepted']],
  ['submitted', ['accepted', 'submitted', 'resubmitted']],
] as const)('counts of the reports that are %s: %j', (reports, expected) => {
  expect(countedProgress({ units }, reports).map(({ unit }) => unit)).toEqual(expected);
});

import { expect, it } from 'vitest';
import { nearNames } from './near-names.js';

it('gives the names that were perhaps meant, nearest first', () => {
  const names = ['communes', 'dialogues', 'dialogues_by_party', 'strikes'];
  expect(nearNames('dialogue', names)).toEqual(['dialogues']);
  expect(nearNames('dialogus_by_party', names)).toEqual(['dialogues_by_party']);
  expect(nearNames('budget', names)).toEqual([]);
  expect(nearNames('ab', ['abc', 'ab', 'abcd'], 1)).toEqual(['ab']);
});

it('is quick on names of any length', () => {
  const started = performance.now();
  nearNames('a'.repeat(1_000_000), Array<string>(500).fill('b'.repeat(80)));
  expect(performance.now() - started).toBeLessThan(2_000);
});

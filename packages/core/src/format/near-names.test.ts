import { expect, it } from 'vitest';
import { nearNames } from './near-names.js';

it('gives the names that were perhaps meant, nearest first', () => {
  const names = ['communes', 'dialogues', 'dialogues_by_party', 'strikes'];
  expect(nearNames('dialogue', names)).toEqual(['dialogues']);
  expect(nearNames('dialogus_by_party', names)).toEqual(['dialogues_by_party']);
  expect(nearNames('budget', names)).toEqual([]);
  expect(nearNames('ab', ['abc', 'ab', 'abcd'], 1)).toEqual(['ab']);
});

it('compares no more of a name than anybody types', () => {
  // All of it would take hours: the distance costs the product of both lengths.
  const [typed, name] = ['a'.repeat(5_000_000), 'b'.repeat(5_000_000)];
  expect(nearNames(typed, Array<string>(100).fill(name))).toEqual([]);
});

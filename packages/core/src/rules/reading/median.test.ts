import { expect, it } from 'vitest';
import { median } from './median.js';

it('is the value in the middle', () => {
  expect(median([9, 1, 3])).toBe(3);
});

it('is the mean of the two in the middle', () => {
  expect(median([4, 1, 3, 100])).toBe(3.5);
});

it('wants a value', () => {
  expect(() => median([])).toThrow('give at least one');
});

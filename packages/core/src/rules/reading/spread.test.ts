import { expect, it } from 'vitest';
import { isFarFrom, spreadOf } from './spread.js';

const spread = spreadOf([1, 2, 3, 3, 4, 5, 6]);

it('knows the middle of enough figures', () => {
  expect(spread?.median).toBe(3);
  expect(spreadOf([1, 2, 3])).toBeUndefined();
});

it.each([
  [3, false],
  [10, false],
  [300, true],
  [-300, true],
])('says of %d whether it is far from what is usual: %s', (value, far) => {
  expect(spread && isFarFrom(spread, value)).toBe(far);
});

it('lets a little pass where all agree', () => {
  const same = spreadOf([20, 20, 20, 20, 20, 20, 20]);
  expect(same && isFarFrom(same, 29)).toBe(false);
  expect(same && isFarFrom(same, 60)).toBe(true);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DecimalSum } from './decimal-sum.js';

function sumOf(values: readonly number[]): number {
  const sum = new DecimalSum();
  for (const value of values) sum.add(value);
  return sum.total();
}

it.each([
  [[], 0],
  [[0.1, 0.2], 0.3],
  [[1, -1], 0],
  [[0.1, -0.1], 0],
  [[45.799, 1], 46.799],
  [[1e21, 1, -1e21], 1],
  [[1e-7, 1], 1.0000001],
  [[9007199254740991, 1, 1], 9007199254740992 + 1],
  [[1.5e300, -1.5e300, 2], 2],
])('adds %j up to %d', (values, total) => {
  expect(sumOf(values)).toBe(total);
});

it('comes out the same in whatever order', () => {
  const numbers = fc.array(
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e30, max: 1e30 }),
  );
  fc.assert(
    fc.property(
      numbers.chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
      ),
      ([all, others]) => {
        expect(sumOf(others)).toBe(sumOf(all));
      },
    ),
  );
});

it('adds amounts of đồng and hundredths without losing one', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 })), (hundredths) => {
      const exact = hundredths.reduce((sum, one) => sum + BigInt(one), 0n);
      expect(sumOf(hundredths.map((one) => one / 100))).toBe(Number(`${String(exact)}e-2`));
    }),
  );
});

it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (value) => {
  expect(() => sumOf([value])).toThrow(RangeError);
});

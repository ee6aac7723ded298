import { expect, it } from 'vitest';
import { coverOf, mostCover } from './cover-of.js';
import type { Shape } from './drawing-schema.js';

const cover = (...shapes: readonly Shape[]) => coverOf({ width: 200, height: 100, shapes });
const fill = '#000000';
const line = (points: readonly (readonly [number, number])[], dashed?: true): Shape => ({
  kind: 'line',
  points: points.map(([x, y]) => [x, y]),
  stroke: fill,
  thickness: 2,
  ...(dashed && { dashed }),
});

it('counts of a rectangle what lies within the drawing', () => {
  const shape = { kind: 'rectangle', x: 100, y: -50, width: 500, height: 100, fill } as const;
  expect(cover(shape)).toBe(0.25);
  expect(cover(shape, shape)).toBe(0.5);
});

it('counts the boxes around the stretches of a line, and those of words by their letters', () => {
  expect(
    cover(
      line([
        [0, 1],
        [100, 1],
        [100, 99],
      ]),
    ),
  ).toBeCloseTo(101 / 200 / 50 + 2 / 200, 2);
  const text = 'chữ '.repeat(50);
  expect(cover({ kind: 'words', x: 0, y: 0, anchor: 'start', text, size: 10, fill })).toBe(1);
});

it('lets no line of thousands of stretches or of millions of dashes pass', () => {
  const zigzag = Array.from({ length: 5_000 }, (_, x) => [x % 200, (x % 2) * 100] as const);
  expect(cover(line(zigzag))).toBeGreaterThan(mostCover);
  const outside = Array.from({ length: 2_000 }, (_, x) => [(x % 2) * 10_000, 5_000] as const);
  expect(cover(line(outside, true))).toBeGreaterThan(mostCover);
});

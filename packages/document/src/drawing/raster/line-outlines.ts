import { drawingDashes } from '../dashes.js';
import type { ShapeOf } from '../drawing-schema.js';
import type { Outline, Point } from './outline.js';

/** A line as outlines to be filled: an oblong for each stretch, and a knot where two meet. */
export function lineOutlines({
  points,
  thickness,
  dashed,
}: Pick<ShapeOf<'line'>, 'points' | 'thickness' | 'dashed'>): readonly Outline[] {
  const half = thickness / 2;
  const stretches = points.slice(1).map((to, index) => [points[index] ?? to, to] as const);
  const drawn = dashed === true ? stretches.flatMap(([from, to]) => dashesOf(from, to)) : stretches;
  const knots = dashed === true ? [] : points.slice(1, -1).map((point) => knot(point, half));
  return [...drawn.flatMap(([from, to]) => oblong(from, to, half)), ...knots];
}

function oblong(from: Point, to: Point, half: number): readonly Outline[] {
  const [across, down] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.sqrt(across * across + down * down);
  if (length === 0) return [];
  const [x, y] = [(-down / length) * half, (across / length) * half];
  return [
    [
      [
        [from[0] + x, from[1] + y],
        [to[0] + x, to[1] + y],
        [to[0] - x, to[1] - y],
        [from[0] - x, from[1] - y],
      ],
    ],
  ];
}

/** Eight corners are round enough for a line that is a few points thick. */
function knot([x, y]: Point, half: number): Outline {
  const near = half * (Math.SQRT2 - 1);
  const corners: readonly Point[] = [
    [half, near],
    [near, half],
    [-near, half],
    [-half, near],
    [-half, -near],
    [-near, -half],
    [near, -half],
    [half, -near],
  ];
  return [corners.map(([right, below]) => [x + right, y + below])];
}

function dashesOf(from: Point, to: Point): readonly (readonly [Point, Point])[] {
  const [across, down] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.sqrt(across * across + down * down);
  const at = (along: number): Point => {
    const share = Math.min(1, along / length);
    return [from[0] + across * share, from[1] + down * share];
  };
  const [dash, gap] = drawingDashes;
  const count = Math.ceil(length / (dash + gap));
  return Array.from({ length: count }, (_, index) => {
    const start = index * (dash + gap);
    return [at(start), at(start + dash)];
  });
}

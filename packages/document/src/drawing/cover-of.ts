import { drawingDashes } from './dashes.js';
import type { Shape, ShapeOf } from './drawing-schema.js';

/**
 * So many times the shapes of a drawing may paint over all of it: a dense chart does some five
 * times, and each time makes as many points as the picture in Word has.
 */
export const mostCover = 30;

/** What a stretch of a line or a dash counts at the least, in parts of the drawing. */
const leastPart = 1 / 20_000;

const dashLength = drawingDashes[0] + drawingDashes[1];

type Size = { readonly width: number; readonly height: number };
type CoverOf = {
  readonly [Kind in Shape['kind']]: (shape: ShapeOf<Kind>, size: Size) => number;
};

const coverOfKind: CoverOf = {
  rectangle: ({ x, y, width, height }, size) =>
    within(x, x + width, size.width) * within(y, y + height, size.height),
  line: ({ points, thickness, dashed }, { width, height }) =>
    points.slice(1).reduce((sum, [toX, toY], index) => {
      const [fromX, fromY] = points[index] ?? [toX, toY];
      const around = thickness / 2;
      const across = within(Math.min(fromX, toX) - around, Math.max(fromX, toX) + around, width);
      const down = within(Math.min(fromY, toY) - around, Math.max(fromY, toY) + around, height);
      const length = Math.sqrt((toX - fromX) ** 2 + (toY - fromY) ** 2);
      const pieces = dashed === true ? 1 + length / dashLength : 1;
      return sum + across * down + pieces * leastPart;
    }, 0),
  words: ({ text, size }, { width, height }) => (text.length * size * size) / (width * height),
};

/** How many times the shapes of a drawing paint over all of it, by the boxes around them. */
export function coverOf({ shapes, ...size }: Size & { readonly shapes: readonly Shape[] }): number {
  return shapes.reduce((sum, shape) => sum + coverOfShape(shape, size), 0);
}

function coverOfShape(shape: Shape, size: Size): number {
  // The table gives each kind its own measure; the compiler cannot tie the two by the key.
  const measure = coverOfKind[shape.kind] as (shape: Shape, size: Size) => number;
  return measure(shape, size);
}

/** The share of a side that lies between two places. */
function within(from: number, to: number, side: number): number {
  return Math.max(0, Math.min(to, side) - Math.max(from, 0)) / side;
}

import { points } from '../units/points.js';

/** Left edges of columns and the right edge of the last, in points, from widths in millimetres. */
export function columnEdges(widths: readonly number[]): readonly number[] {
  const edges = [0];
  for (const width of widths) edges.push((edges.at(-1) ?? 0) + points(width));
  return edges;
}

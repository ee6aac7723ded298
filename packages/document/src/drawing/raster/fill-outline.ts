import type { Canvas } from './canvas.js';
import type { Outline, Point } from './outline.js';

/**
 * Fills an outline. Each pixel takes as much colour as the outline covers of it: the lines leave in
 * each row how much of the area to their right they add, and the sum along the row is the coverage.
 */
export function fillOutline(canvas: Canvas, outline: Outline, colour: string): void {
  const box = boxOf(outline, canvas);
  const { left, top, right, bottom } = box;
  if (bottom <= top || right <= left) return;
  const stride = right - left + 2;
  const rows = new Float64Array((bottom - top) * stride);
  for (const points of outline) {
    points.forEach((from, index) => {
      addLine(rows, stride, box, [from, points[(index + 1) % points.length] ?? from]);
    });
  }
  for (let y = top; y < bottom; y += 1) {
    let sum = 0;
    for (let x = left; x < right; x += 1) {
      sum += rows[(y - top) * stride + x - left] ?? 0;
      const cover = Math.min(1, Math.abs(sum));
      if (cover > 1e-6) canvas.blend(x, y, colour, cover);
    }
  }
}

type Box = Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>>;

/** The pixels that an outline touches. */
function boxOf(outline: Outline, { width, height }: Canvas): Box {
  const box = { left: width, top: height, right: 0, bottom: 0 };
  for (const [x, y] of outline.flat()) {
    box.left = Math.min(box.left, Math.max(0, Math.floor(x)));
    box.top = Math.min(box.top, Math.max(0, Math.floor(y)));
    box.right = Math.max(box.right, Math.min(width, Math.ceil(x)));
    box.bottom = Math.max(box.bottom, Math.min(height, Math.ceil(y)));
  }
  return box;
}

/** What one side of an outline adds to the rows that it crosses. */
function addLine(
  rows: Float64Array,
  stride: number,
  box: Box,
  [from, to]: readonly [Point, Point],
): void {
  if (from[1] === to[1]) return;
  const direction = from[1] < to[1] ? 1 : -1;
  const [upper, lower] = direction === 1 ? [from, to] : [to, from];
  const slope = (lower[0] - upper[0]) / (lower[1] - upper[1]);
  const within = (x: number) => Math.min(box.right, Math.max(box.left, x)) - box.left;
  const last = Math.min(box.bottom, Math.ceil(lower[1]));
  for (let y = Math.max(box.top, Math.floor(upper[1])); y < last; y += 1) {
    const start = Math.max(y, upper[1]);
    const end = Math.min(y + 1, lower[1]);
    const one = within(upper[0] + (start - upper[1]) * slope);
    const other = within(upper[0] + (end - upper[1]) * slope);
    addRow(rows, (y - box.top) * stride, {
      left: Math.min(one, other),
      right: Math.max(one, other),
      area: direction * (end - start),
    });
  }
}

/** Spreads the area of a side within one row over the pixels between its two ends. */
function addRow(
  rows: Float64Array,
  row: number,
  { left, right, area }: { readonly left: number; readonly right: number; readonly area: number },
): void {
  const last = Math.floor(right);
  let given = 0;
  for (let x = Math.floor(left); x <= last; x += 1) {
    // The share of the side that lies in this pixel, and the middle of that share.
    const from = Math.max(left, x);
    const to = Math.min(right, x + 1);
    const share = right === left ? area : (area * (to - from)) / (right - left);
    const covered = share * (x + 1 - (from + to) / 2);
    rows[row + x] = (rows[row + x] ?? 0) + covered + given;
    given = share - covered;
  }
  rows[row + last + 1] = (rows[row + last + 1] ?? 0) + given;
}

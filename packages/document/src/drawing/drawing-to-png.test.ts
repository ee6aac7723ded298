import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Drawing, Shape } from './drawing-schema.js';
import { drawingToPng } from './drawing-to-png.js';

/** Reads what we write, by the rules of PNG and not by our writer: eight bits, rows with a filter. */
function pixelsOf(png: Uint8Array) {
  const view = new DataView(png.buffer, png.byteOffset);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const parts: Uint8Array[] = [];
  for (let at = 8; at < png.length; at += 12 + view.getUint32(at)) {
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    if (type === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + view.getUint32(at)));
  }
  const rows = inflateSync(Buffer.concat(parts));
  const stride = 3 * width;
  const pixels = new Uint8Array(height * stride);
  for (let y = 0; y < height; y += 1) {
    expect(rows[y * (stride + 1)]).toBe(2);
    for (let x = 0; x < stride; x += 1) {
      const above = y === 0 ? 0 : (pixels[(y - 1) * stride + x] ?? 0);
      pixels[y * stride + x] = (rows[y * (stride + 1) + 1 + x] ?? 0) + above;
    }
  }
  const at = (x: number, y: number) => [
    ...pixels.subarray(3 * (y * width + x), 3 * (y * width + x) + 3),
  ];
  return { width, height, at };
}

const drawn = async (...shapes: Shape[]) =>
  pixelsOf(await drawingToPng({ width: 200, height: 100, shapes }));
const white = [255, 255, 255];
const red = [255, 0, 0];
const rectangle = {
  kind: 'rectangle',
  x: 10,
  y: 10,
  width: 20,
  height: 30,
  fill: '#ff0000',
} as const;

describe('drawingToPng', () => {
  it('fills a rectangle up to its edges and no further', async () => {
    const { width, height, at } = await drawn(rectangle);
    expect([width, height]).toEqual([2000, 1000]);
    expect([at(100, 100), at(299, 399)]).toEqual([red, red]);
    expect([at(99, 100), at(300, 399), at(299, 400), at(100, 99)]).toEqual(
      [1, 2, 3, 4].map(() => white),
    );
  });

  it('gives a pixel that is half covered half of the colour', async () => {
    const { at } = await drawn({ ...rectangle, x: 10.05 });
    expect(at(100, 200)).toEqual([255, 128, 128]);
    expect(at(300, 200)).toEqual([255, 128, 128]);
  });

  it('draws a line of its thickness, and leaves the gaps of a dashed one free', async () => {
    const line: Shape = {
      kind: 'line',
      points: [
        [10, 50],
        [190, 50],
      ],
      stroke: '#0000ff',
      thickness: 2,
    };
    const whole = await drawn(line);
    expect([490, 509].map((y) => whole.at(1000, y))).toEqual([
      [0, 0, 255],
      [0, 0, 255],
    ]);
    expect([489, 510].map((y) => whole.at(1000, y))).toEqual([white, white]);
    const { at } = await drawn({ ...line, dashed: true });
    expect([at(130, 500), at(180, 500), at(230, 500)]).toEqual([[0, 0, 255], white, [0, 0, 255]]);
  });

  it('draws a hole in a letter, and the marks above and below it', async () => {
    const { at } = await drawn({
      kind: 'words',
      x: 100,
      y: 80,
      anchor: 'middle',
      text: 'Ộ',
      size: 60,
      fill: '#000000',
    });
    const column = Array.from({ length: 1000 }, (_, y) => (at(1000, y)[0] ?? 255) < 128);
    const strokes = column.filter((dark, y) => dark && column[y - 1] !== true).length;
    // The roof, the upper and the lower bow, and the dot.
    expect(strokes).toBe(4);
  });

  it('is the same picture for the same drawing, and bounded in size', async () => {
    const high: Drawing = { width: 10, height: 5_000, shapes: [] };
    expect(pixelsOf(await drawingToPng(high)).height).toBe(2_400);
    const flat: Drawing = { width: 5_000, height: 1, shapes: [] };
    expect(pixelsOf(await drawingToPng(flat))).toMatchObject({ width: 2_000, height: 1 });
    const shapes = [rectangle];
    const one = await drawingToPng({ width: 200, height: 100, shapes });
    expect(one).toEqual(await drawingToPng({ width: 200, height: 100, shapes }));
  });

  it('draws what stands beyond its edges only as far as them', async () => {
    const { at } = await drawn({ ...rectangle, x: -50, y: -50, width: 60, height: 9_000 });
    expect([at(0, 0), at(99, 999), at(100, 999)]).toEqual([red, red, white]);
  });
});

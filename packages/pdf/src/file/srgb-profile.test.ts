import { expect, it } from 'vitest';
import { srgbProfile } from './srgb-profile.js';

const bytes = srgbProfile();
const data = new DataView(bytes.buffer);
const ascii = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));
const tags = new Map(
  Array.from({ length: data.getUint32(128) }, (_, index) => {
    const at = 132 + 12 * index;
    return [ascii(at), { at: data.getUint32(at + 4), length: data.getUint32(at + 8) }];
  }),
);
const xyzOf = (tag: string) => {
  const at = tags.get(tag)?.at ?? 0;
  return [8, 12, 16].map((offset) => data.getInt32(at + offset) / 65536);
};

it('is a display profile whose header says its length', () => {
  expect(data.getUint32(0)).toBe(bytes.length);
  expect(ascii(12) + ascii(16) + ascii(20)).toBe('mntrRGB XYZ ');
  expect(ascii(36)).toBe('acsp');
});

it('holds its tags on boundaries of four bytes, without a gap', () => {
  const places = [...tags.values()];
  for (const { at, length } of places) expect([at % 4, length % 4]).toEqual([0, 0]);
  const ends = places.map(({ at, length }) => at + length);
  expect(places.slice(1).map(({ at }) => at)).toEqual(ends.slice(0, -1));
  expect(ends.at(-1)).toBe(bytes.length);
});

it('mixes its three colours to its white', () => {
  const [red, green, blue] = [xyzOf('rXYZ'), xyzOf('gXYZ'), xyzOf('bXYZ')];
  xyzOf('wtpt').forEach((white, index) => {
    expect((red[index] ?? 0) + (green[index] ?? 0) + (blue[index] ?? 0)).toBeCloseTo(white, 3);
  });
});

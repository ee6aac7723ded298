import { inflateSync, strFromU8 } from 'fflate';
import type { Outline, Point } from './outline.js';

/** Letters as outlines, in parts of their size, upwards from the line they stand on. */
export type GlyphTable = ReadonlyMap<string, Outline>;

/** As `scripts/glyph-outlines.ts` packs them. */
export type PackedGlyphs = {
  readonly unitsPerEm: number;
  readonly characters: string;
  /** Base 64 of what is deflated: for each character a line of its path, in whole units. */
  readonly paths: string;
};

/** Straight lines that a bend is drawn as: at these sizes nobody sees a corner. */
const bends = 6;

/** Unpacks the letters. */
export function glyphTable({ unitsPerEm, characters, paths }: PackedGlyphs): GlyphTable {
  const bytes = Uint8Array.from(atob(paths), (byte) => byte.charCodeAt(0));
  const lines = strFromU8(inflateSync(bytes)).split('\n');
  return new Map(
    Array.from(characters, (character, index) => [character, outlineOf(lines[index], unitsPerEm)]),
  );
}

/** A path is `M x y`, `L x y` and `Q x y x y`, each contour closed by the next one. */
function outlineOf(path = '', unitsPerEm: number): Outline {
  const contours: Point[][] = [];
  for (const [, command, numbers = ''] of path.matchAll(/([MLQ])([^MLQ]*)/gu)) {
    const [a = 0, b = 0, c = 0, d = 0] = numbers
      .split(' ')
      .map((units) => Number(units) / unitsPerEm);
    const contour = contours.at(-1);
    const from = contour?.at(-1);
    if (command === 'M') contours.push([[a, b]]);
    else if (command === 'L') contour?.push([a, b]);
    else if (from !== undefined) contour?.push(...bend(from, [a, b], [c, d]));
  }
  return contours;
}

function bend(from: Point, towards: Point, to: Point): readonly Point[] {
  return Array.from({ length: bends }, (_, index) => {
    const t = (index + 1) / bends;
    const mix = (place: 0 | 1) =>
      (1 - t) * (1 - t) * from[place] + 2 * t * (1 - t) * towards[place] + t * t * to[place];
    return [mix(0), mix(1)];
  });
}

import type { Drawing, Shape, ShapeOf } from './drawing-schema.js';
import { createCanvas } from './raster/canvas.js';
import { encodePng } from './raster/encode-png.js';
import { fillOutline } from './raster/fill-outline.js';
import { glyphTable, type GlyphTable } from './raster/glyph-table.js';
import { lineOutlines } from './raster/line-outlines.js';
import type { Outline } from './raster/outline.js';
import { wordsOutlines } from './raster/words-outlines.js';

/** Pixels across and down at most: close to 300 an inch on a page. */
const most = { width: 2_000, height: 2_400 };

type OutlinesOf = {
  readonly [Kind in Shape['kind']]: (
    shape: ShapeOf<Kind>,
    glyphs: GlyphTable,
  ) => readonly Outline[];
};

const outlinesOf: OutlinesOf = {
  rectangle: ({ x, y, width, height }) => [
    [
      [
        [x, y],
        [x + width, y],
        [x + width, y + height],
        [x, y + height],
      ],
    ],
  ],
  line: lineOutlines,
  words: wordsOutlines,
};

let glyphs: Promise<GlyphTable> | undefined;

/**
 * A drawing as PNG, sharp enough for print; the same drawing gives the same bytes. The letters are
 * loaded when the first picture is made: who makes none does not carry them.
 */
export async function drawingToPng({ width, height, shapes }: Drawing): Promise<Uint8Array> {
  glyphs ??= import('./raster/glyph-outlines.generated.js').then(({ glyphOutlines }) =>
    glyphTable(glyphOutlines),
  );
  const letters = await glyphs;
  const scale = Math.min(most.width / width, most.height / height);
  const canvas = createCanvas(
    Math.max(1, Math.round(width * scale)),
    Math.max(1, Math.round(height * scale)),
  );
  for (const shape of shapes) {
    const colour = shape.kind === 'line' ? shape.stroke : shape.fill;
    for (const outline of outlinesOfShape(shape, letters)) {
      fillOutline(canvas, scaled(outline, scale), colour);
    }
  }
  return encodePng(canvas);
}

function outlinesOfShape(shape: Shape, letters: GlyphTable): readonly Outline[] {
  // The table gives each kind its own outlines; the compiler cannot tie the two by the key.
  const make = outlinesOf[shape.kind] as (shape: Shape, letters: GlyphTable) => readonly Outline[];
  return make(shape, letters);
}

function scaled(outline: Outline, scale: number): Outline {
  return outline.map((points) => points.map(([x, y]) => [x * scale, y * scale] as const));
}

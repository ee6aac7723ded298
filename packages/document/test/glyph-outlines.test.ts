import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { glyphOutlines } from '../scripts/glyph-outlines.js';

it('keeps the letters that the font has', () => {
  const kept = new URL('../src/drawing/raster/glyph-outlines.generated.ts', import.meta.url);
  expect(readFileSync(kept, 'utf8') === glyphOutlines()).toBe(true);
});

import { writeFileSync } from 'node:fs';
import { glyphOutlines } from './glyph-outlines.js';

/** Run it after the font changed: `npx tsx packages/document/scripts/generate-glyph-outlines.ts`. */
writeFileSync(
  new URL('../src/drawing/raster/glyph-outlines.generated.ts', import.meta.url),
  glyphOutlines(),
);

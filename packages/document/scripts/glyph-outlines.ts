import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { deflateRawSync } from 'node:zlib';
import { create } from 'fontkit';
import { widthRanges } from '../src/style/text-widths.generated.js';

const fontFile = '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf';

/** The source of `src/drawing/raster/glyph-outlines.generated.ts`, made from the font. */
export function glyphOutlines(): string {
  const font = create(readFileSync(createRequire(import.meta.url).resolve(fontFile)));
  const codePoints = widthRanges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
    .filter((codePoint) => font.hasGlyphForCodePoint(codePoint));
  const paths = codePoints.map((codePoint) =>
    font.glyphForCodePoint(codePoint).path.toSVG().replaceAll('Z', '').replaceAll(',', ' '),
  );
  const packed = deflateRawSync(Buffer.from(paths.join('\n')), { level: 9 }).toString('base64');
  return [
    `// Made by scripts/generate-glyph-outlines.ts from ${fontFile}.`,
    '// Tinos is under the SIL Open Font License 1.1: see LICENSE-TINOS.txt.',
    "import type { PackedGlyphs } from './glyph-table.js';",
    '',
    '/** The letters of Tinos, for pictures made of points. */',
    'export const glyphOutlines: PackedGlyphs = {',
    `  unitsPerEm: ${String(font.unitsPerEm)},`,
    `  characters: ${JSON.stringify(String.fromCodePoint(...codePoints))},`,
    `  paths: '${packed}',`,
    '};',
    '',
  ].join('\n');
}

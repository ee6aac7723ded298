import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { makeFace } from './make-face.js';

/**
 * Writes `src/faces/tinos-*.generated.ts` and the font's licence from the pinned npm package.
 * Run it after the font or `face-characters.ts` changed: `npx tsx scripts/generate-faces.ts`.
 */
const fontPackage = '@expo-google-fonts/tinos';
const resolve = createRequire(import.meta.url).resolve;

/** Width of the vertical stems, in thousandths of an em, as in the metrics of Times. */
const stemWidths = { regular: 84, bold: 139 };

const faces = [
  { id: 'regular', file: '400Regular/Tinos_400Regular.ttf', stemWidth: stemWidths.regular },
  { id: 'bold', file: '700Bold/Tinos_700Bold.ttf', stemWidth: stemWidths.bold },
  {
    id: 'italic',
    file: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
    stemWidth: stemWidths.regular,
  },
  {
    id: 'bold-italic',
    file: '700Bold_Italic/Tinos_700Bold_Italic.ttf',
    stemWidth: stemWidths.bold,
  },
];

const camelCase = (id: string) =>
  `tinos-${id}`.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

for (const { id, file, stemWidth } of faces) {
  const face = makeFace(readFileSync(resolve(`${fontPackage}/${file}`)), stemWidth);
  writeFileSync(
    new URL(`../src/faces/tinos-${id}.generated.ts`, import.meta.url),
    [
      `// Made by scripts/generate-faces.ts from ${fontPackage}, ${file}.`,
      `// Tinos is under the SIL Open Font License 1.1: see LICENSE-TINOS.txt.`,
      `import type { FaceData } from './face-data.js';`,
      '',
      `export const ${camelCase(id)}: FaceData = ${JSON.stringify(face)};`,
      '',
    ].join('\n'),
  );
}

writeFileSync(
  new URL('../LICENSE-TINOS.txt', import.meta.url),
  `${readFileSync(resolve(`${fontPackage}/LICENSE_FONT`), 'utf8').trimEnd()}\n`,
);

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fontFiles } from './font-files.js';
import { makeFace } from './make-face.js';

// Writes `src/faces/tinos-*.generated.ts` and the font's licence from the pinned npm package.
// Run it after the font or `face-characters.ts` changed: `npx tsx scripts/generate-faces.ts`.

const resolve = createRequire(import.meta.url).resolve;

const camelCase = (id: string) =>
  `tinos-${id}`.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

for (const { id, path, stemWidth } of fontFiles) {
  const face = makeFace(readFileSync(resolve(path)), stemWidth);
  writeFileSync(
    new URL(`../src/faces/tinos-${id}.generated.ts`, import.meta.url),
    [
      `// Made by scripts/generate-faces.ts from ${path}.`,
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
  `${readFileSync(resolve('@expo-google-fonts/tinos/LICENSE_FONT'), 'utf8').trimEnd()}\n`,
);

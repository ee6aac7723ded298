import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';

const fontPackage = '@expo-google-fonts/tinos';
const faces = {
  regular: '400Regular/Tinos_400Regular.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  boldItalic: '700Bold_Italic/Tinos_700Bold_Italic.ttf',
};

/** First and last code point: Latin, ơ and ư, Vietnamese, punctuation, đồng and euro. */
const ranges = [
  [0x0020, 0x007e],
  [0x00a0, 0x017f],
  [0x01a0, 0x01b0],
  [0x1ea0, 0x1ef9],
  [0x2010, 0x2026],
  [0x20ab, 0x20ac],
] as const;

const codePoints = ranges.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, offset) => first + offset),
);

function advances(file: string): readonly number[] {
  const font = create(
    readFileSync(createRequire(import.meta.url).resolve(`${fontPackage}/${file}`)),
  );
  return codePoints.map((codePoint) => font.glyphForCodePoint(codePoint).advanceWidth);
}

/** The source of `src/style/text-widths.generated.ts`, made from the font. */
export function textWidthTable(): string {
  const rows = Object.entries(faces).map(
    ([face, file]) => `  ${face}: [${advances(file).join(',')}],`,
  );
  return [
    `// Made by scripts/generate-text-widths.ts from ${fontPackage}, whose widths are those of Times New Roman.`,
    '',
    '/** First and last code point of each range, in the order of the widths. */',
    `export const widthRanges = ${JSON.stringify(ranges)} as const;`,
    '',
    '/** Advance widths in units of 1/2048 em. */',
    'export const textWidths = {',
    ...rows,
    '} as const satisfies Record<string, readonly number[]>;',
    '',
  ].join('\n');
}

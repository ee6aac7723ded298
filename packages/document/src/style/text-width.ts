import { textWidths, widthRanges } from './text-widths.generated.js';

/** The look that decides how wide a text is; size in points. */
export type MeasuredLook = {
  readonly size: number;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
};

const unitsPerEm = 2048;
/** Characters beyond the table are taken as wide as a digit; only rules and columns depend on it. */
const unknownWidth = unitsPerEm / 2;

const places = new Map(
  widthRanges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
    .map((codePoint, place) => [codePoint, place]),
);

/** The width of a text on one line, in points, in Times New Roman. */
export function textWidth(text: string, { size, bold, italic }: MeasuredLook): number {
  const widths = textWidths[faceOf(bold, italic)];
  let units = 0;
  for (const character of text) {
    const place = places.get(character.codePointAt(0) ?? 0);
    units += (place === undefined ? undefined : widths[place]) ?? unknownWidth;
  }
  return (units * size) / unitsPerEm;
}

function faceOf(bold = false, italic = false): keyof typeof textWidths {
  if (bold) return italic ? 'boldItalic' : 'bold';
  return italic ? 'italic' : 'regular';
}

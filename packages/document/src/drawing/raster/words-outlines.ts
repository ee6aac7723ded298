import { textWidth } from '../../style/text-width.js';
import type { ShapeOf } from '../drawing-schema.js';
import type { GlyphTable } from './glyph-table.js';
import type { Outline } from './outline.js';

/** The letters of words as outlines at their places; one that the table lacks stands as a blank. */
export function wordsOutlines(
  { x, y, anchor, text, size }: Pick<ShapeOf<'words'>, 'x' | 'y' | 'anchor' | 'text' | 'size'>,
  glyphs: GlyphTable,
): readonly Outline[] {
  const width = textWidth(text, { size });
  let left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return Array.from(text, (character) => {
    const start = left;
    left += textWidth(character, { size });
    return (glyphs.get(character) ?? []).map((points) =>
      points.map(([right, above]) => [start + right * size, y - above * size] as const),
    );
  });
}

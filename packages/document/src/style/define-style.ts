import type { StyleBasis, TextStyle } from './text-style.js';

/** What a style may say of its look; the rest is plain 14-point text at the left. */
export type Look = Partial<Omit<TextStyle, 'name' | 'basis'>>;

/**
 * A style of plain upright 14-point text on single line spacing, with these differences. Gaps go
 * above a text rather than below: where two meet, Word takes the larger one and others their sum.
 */
export function defineStyle(name: string, basis: StyleBasis, look: Look): TextStyle {
  return {
    size: 14,
    bold: false,
    italic: false,
    underline: false,
    upperCase: false,
    align: 'left',
    firstLine: 0,
    left: 0,
    before: 0,
    after: 0,
    line: { multiple: 1 },
    keepWithNext: false,
    ...look,
    name,
    basis,
  };
}

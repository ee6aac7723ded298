import type { TextStyle } from '@baocao/document';
import { styleProfile } from '@baocao/document';
import type { Line } from '../src/breaking/break-lines.js';
import { tokensOf, type Token } from '../src/breaking/tokens.js';
import { createTypesetter } from '../src/text/typesetter.js';

/** A text as words in the style of running text. */
export function tokensOfText(text: string): readonly Token[] {
  const style: TextStyle = styleProfile('party-2018').styles.body;
  return tokensOf([{ text }], style, createTypesetter(), '/text');
}

/** What a line says. */
export function wordsOf(line: Line): string {
  return line.words.map((word) => word.pieces.map((piece) => piece.text).join('')).join(' ');
}

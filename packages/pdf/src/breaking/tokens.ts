import type { ResolvedRun, TextStyle } from '@baocao/document';
import { faceOf } from '../faces/face.js';
import { wordOf, type Piece, type Word } from '../text/piece.js';
import type { Typesetter } from '../text/typesetter.js';
import { keptTogether } from './kept-together.js';

/** What stands before a word: a space where a line may end, or one where it may not. */
export type Before = 'space' | 'joint';
export type Token = { readonly before: Before; readonly word: Word };

/** A paragraph's runs as words. Blanks are folded; characters without ink are left out. */
export function tokensOf(
  runs: readonly ResolvedRun[],
  style: TextStyle,
  typesetter: Typesetter,
  path: string,
): readonly Token[] {
  const texts = runs.map((run) => printable(run.text));
  const joints = keptTogether(texts.join(''));
  const tokens: { before: Before; pieces: Piece[] }[] = [];
  let before: Before | undefined = 'space';
  let offset = 0;
  runs.forEach((run, index) => {
    const face = faceOf({ bold: run.bold ?? style.bold, italic: run.italic ?? style.italic });
    const underline = run.underline ?? style.underline;
    for (const [part] of (texts[index] ?? '').matchAll(/[ \u00a0]+|[^ \u00a0]+/g)) {
      if (part.startsWith(' ') || part.startsWith('\u00a0')) {
        before = joints.has(offset) || part.includes('\u00a0') ? 'joint' : 'space';
      } else {
        const piece = { face, underline, ...typesetter.set(part, face, path) };
        if (before === undefined) tokens.at(-1)?.pieces.push(piece);
        else tokens.push({ before, pieces: [piece] });
        before = undefined;
      }
      offset += part.length;
    }
  });
  return tokens.map((token) => ({ before: token.before, word: wordOf(token.pieces) }));
}

/** Without the characters that only steer software: they have no ink, and no width. */
function printable(text: string): string {
  return text.replace(/\p{Cf}/gu, '');
}

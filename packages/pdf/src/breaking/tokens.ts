import type { ResolvedRun, TextStyle } from '@baocao/document';
import { faceOf } from '../faces/face.js';
import { wordOf, type Word } from '../text/piece.js';
import type { Typesetter } from '../text/typesetter.js';

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
  const tokens: Token[] = [];
  let before: Before | undefined = 'space';
  for (const run of runs) {
    const face = faceOf({ bold: run.bold ?? style.bold, italic: run.italic ?? style.italic });
    const look = { face, underline: run.underline ?? style.underline };
    const text = printable(run.text);
    let start = 0;
    while (start < text.length) {
      const end = endOfPart(text, start);
      const part = text.slice(start, end);
      start = end;
      if (isBlank(part, 0)) {
        before = part.includes('\u00a0') ? 'joint' : 'space';
        continue;
      }
      const word = typesetter.set(part, look, path);
      const open: Token | undefined = before === undefined ? tokens.pop() : undefined;
      if (open === undefined) tokens.push({ before: before ?? 'space', word });
      else tokens.push({ ...open, word: wordOf([...open.word.pieces, ...word.pieces]) });
      before = undefined;
    }
  }
  return tokens;
}

/** Where the word or the run of blanks that starts here ends. */
function endOfPart(text: string, start: number): number {
  const blank = isBlank(text, start);
  let end = start + 1;
  while (end < text.length && isBlank(text, end) === blank) end += 1;
  return end;
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x20 || code === 0xa0;
}

/** Without the characters that only steer software: they have no ink, and no width. */
function printable(text: string): string {
  return text.replace(/\p{Cf}/gu, '');
}

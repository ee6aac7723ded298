import { styleProfile, styleProfileIds } from '@baocao/document';
import type { Line } from '../piece.js';
import { foldText } from '../words/fold-words.js';

/** A stretch of words of the head: a line, or what stands between tabs on one. */
export type HeadLine = { readonly line: Line; readonly text: string };

const marks = /^[\s*\-–—_=.…o0~]+$/u;
const national: ReadonlySet<string> = new Set(
  styleProfileIds.flatMap((id) => {
    const { name, motto = name } = styleProfile(id).conventions.national;
    return [foldText(name), foldText(motto)];
  }),
);

/** The stretches of words of lines: people set two columns with tabs or with many blanks. */
export function headLines(lines: readonly Line[]): readonly HeadLine[] {
  return lines.flatMap((line) =>
    line.text
      .split(/[\t\n]|\s{4,}/u)
      .map((text) => ({ line, text: text.replace(/\s+/gu, ' ').trim() }))
      .filter(({ text }) => text !== ''),
  );
}

/** True for the names of State and Party, the motto, stars and lines. */
export function isNationalLine(text: string): boolean {
  return marks.test(text) || national.has(foldText(text));
}

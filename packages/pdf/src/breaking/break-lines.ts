import { spaceAfter, type Word } from '../text/piece.js';
import { atomsOf } from './atoms.js';
import { cutWord } from './cut-word.js';
import type { Token } from './tokens.js';

/** Words on one line; `width` is the natural one, in thousandths of the size. */
export type Line = {
  readonly words: readonly Word[];
  readonly width: number;
  /** Where it ends: at a space, inside a word, or with the text. */
  readonly end: 'space' | 'cut' | 'last';
};

/** Room on the first line and on the others, in thousandths of the size. */
export type Room = { readonly first: number; readonly rest: number };

/**
 * Fills each line with as many words as it holds. Vietnamese syllables are short, so that a search
 * over all ways to break a paragraph would seldom find better ones.
 */
export function breakLines(tokens: readonly Token[], room: Room): readonly Line[] {
  const lines: Line[] = [];
  let words: Word[] = [];
  let width = 0;

  const lineRoom = () => (lines.length === 0 ? room.first : room.rest);
  const gap = () => {
    const last = words.at(-1);
    return last === undefined ? 0 : spaceAfter(last);
  };
  const put = (added: readonly Word[], addedWidth: number) => {
    width += gap() + addedWidth;
    words.push(...added);
  };
  const close = (end: Line['end']) => {
    lines.push({ words, width, end });
    words = [];
    width = 0;
  };
  const putCut = (word: Word) => {
    const { first, others } = cutWord(word, lineRoom() - width - gap(), room.rest);
    if (first !== undefined) put([first], first.width);
    others.forEach((part, index) => {
      if (words.length > 0) close(index === 0 && first === undefined ? 'space' : 'cut');
      put([part], part.width);
    });
  };

  const narrowest = Math.min(room.first, room.rest);
  for (const atom of atomsOf(tokens, narrowest)) {
    const fits = width + gap() + atom.width <= lineRoom();
    if (!fits && atom.width > narrowest) atom.words.forEach(putCut);
    else {
      if (!fits && words.length > 0) close('space');
      put(atom.words, atom.width);
    }
  }
  if (words.length > 0) close('last');
  return lines;
}

import { spaceAfter, type Word } from '../text/piece.js';
import { keptTogether } from './kept-together.js';
import type { Token } from './tokens.js';

/** Words that no line end may part, with the width they take together. */
export type Atom = { readonly words: readonly Word[]; readonly width: number };

/** Groups words that stay together; a group wider than a line is let go into its words. */
export function atomsOf(tokens: readonly Token[], narrowest: number): readonly Atom[] {
  const atoms: Atom[] = [];
  let group: Word[] = [];
  const close = () => {
    const width = widthOf(group);
    if (group.length === 1 || width <= narrowest) atoms.push({ words: group, width });
    else for (const word of group) atoms.push({ words: [word], width: word.width });
  };
  for (const { before, word } of tokens) {
    const last = group.at(-1);
    if (last === undefined || before === 'joint' || keptTogether(last.ties, word.ties)) {
      group.push(word);
    } else {
      close();
      group = [word];
    }
  }
  if (group.length > 0) close();
  return atoms;
}

function widthOf(words: readonly Word[]): number {
  let width = 0;
  words.forEach((word, place) => {
    const last = words[place - 1];
    width += (last === undefined ? 0 : spaceAfter(last)) + word.width;
  });
  return width;
}

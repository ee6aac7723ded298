import { spaceAfter, type Word } from '../text/piece.js';
import type { Token } from './tokens.js';

/** Words that no line end may part, with the width they take together. */
export type Atom = { readonly words: readonly Word[]; readonly width: number };

/** Groups words over joints; a group wider than a line is let go into its words. */
export function atomsOf(tokens: readonly Token[], narrowest: number): readonly Atom[] {
  const atoms: Atom[] = [];
  let start = 0;
  while (start < tokens.length) {
    let end = start + 1;
    while (tokens[end]?.before === 'joint') end += 1;
    const group = tokens.slice(start, end);
    const atom = atomOf(group);
    if (atom.width <= narrowest) atoms.push(atom);
    else for (const token of group) atoms.push(atomOf([token]));
    start = end;
  }
  return atoms;
}

function atomOf(group: readonly Token[]): Atom {
  const words: Word[] = [];
  let width = 0;
  for (const { word } of group) {
    const last = words.at(-1);
    width += (last === undefined ? 0 : spaceAfter(last)) + word.width;
    words.push(word);
  }
  return { words, width };
}

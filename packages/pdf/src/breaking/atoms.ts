import { spaceAfter, type Word } from '../text/piece.js';
import type { Token } from './tokens.js';

/** Words that no line end may part, with the width they take together. */
export type Atom = { readonly words: readonly Word[]; readonly width: number };

/** Groups words over joints; a group wider than a line is let go into its words. */
export function atomsOf(tokens: readonly Token[], narrowest: number): readonly Atom[] {
  const groups: Token[][] = [];
  for (const token of tokens) {
    const group = token.before === 'joint' ? groups.at(-1) : undefined;
    if (group === undefined) groups.push([token]);
    else group.push(token);
  }
  return groups.flatMap((group) => {
    const atom = atomOf(group);
    return atom.width <= narrowest ? [atom] : group.map((token) => atomOf([token]));
  });
}

function atomOf(group: readonly Token[]): Atom {
  const words = group.map((token) => token.word);
  const spaces = words.slice(0, -1).reduce((width, word) => width + spaceAfter(word), 0);
  return {
    words,
    width: spaces + words.reduce((width, word) => width + word.width, 0),
  };
}

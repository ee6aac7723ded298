import type { ReadLimits } from './read-limits.js';
import { beyond } from './unreadable.js';

/** What counts up while a file is read. */
export type Counted =
  | 'unpackedBytes'
  | 'elements'
  | 'attributes'
  | 'paragraphs'
  | 'cells'
  | 'characters'
  | 'lossCharacters';

/** Counts what was taken of each limit. */
export type Budget = {
  readonly limits: ReadLimits;
  /** How much of it the limit still allows. */
  readonly left: (what: Counted) => number;
  /** @throws Unreadable when the file holds more than the limit. */
  readonly take: (what: Counted, amount: number) => void;
};

/** A budget of which nothing is taken. */
export function createBudget(limits: ReadLimits): Budget {
  const taken: Record<Counted, number> = {
    unpackedBytes: 0,
    elements: 0,
    attributes: 0,
    paragraphs: 0,
    cells: 0,
    characters: 0,
    lossCharacters: 0,
  };
  return {
    limits,
    left: (what) => limits[what] - taken[what],
    take(what, amount) {
      taken[what] += amount;
      if (taken[what] > limits[what]) throw beyond(limits[what]);
    },
  };
}

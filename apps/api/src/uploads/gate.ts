import { refusal } from '../problems/refusal.js';

/** Lets a few do something at once; some more wait for their turn, all others come again. */
export type Gate = {
  /** @throws Refusal (503) where too many are waiting already. */
  readonly pass: <Value>(act: () => Promise<Value>) => Promise<Value>;
};

/** After how many seconds it is worth trying again: the turn of one lasts 15 at the most. */
const seconds = 15;

/** A gate for so many at once, with room for so many who wait. */
export function gate({
  atOnce,
  waiting,
}: {
  readonly atOnce: number;
  readonly waiting: number;
}): Gate {
  let inside = 0;
  const queue: (() => void)[] = [];
  return {
    pass: async (act) => {
      if (inside < atOnce) inside += 1;
      else if (queue.length < waiting) await new Promise<void>((resolve) => queue.push(resolve));
      else throw refusal('too-busy', { seconds }, undefined, { 'Retry-After': String(seconds) });
      try {
        return await act();
      } finally {
        const next = queue.shift();
        // Who waited longest takes the place over.
        if (next === undefined) inside -= 1;
        else next();
      }
    },
  };
}

/** Numbers that look random and are the same in every run. */
export type Random = {
  /** A whole number from `least` to `most`. */
  whole(least: number, most: number): number;
  of<T>(choices: readonly T[]): T;
};

/** A generator (mulberry32) that starts from a seed. */
export function createRandom(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    whole,
    of(choices) {
      const chosen = choices[whole(0, choices.length - 1)];
      if (chosen === undefined)
        throw new Error('Nothing to choose from; give at least one choice.');
      return chosen;
    },
  };
}

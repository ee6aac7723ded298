import type { Block } from '../../report/rich-text.js';

/**
 * Where the words of passages are kept until the consolidated report is put together. The one of
 * `memoryPassages` keeps them in memory; who has more prose than memory keeps them in a file.
 */
export type PassageStore = {
  /** Keeps a block; gives what to ask for it by. */
  put(block: Block): number;
  get(key: number): Block | Promise<Block>;
};

/** Keeps passages in memory. */
export function memoryPassages(): PassageStore {
  const blocks: Block[] = [];
  return {
    put: (block) => blocks.push(block) - 1,
    get(key) {
      const block = blocks[key];
      if (block === undefined) {
        throw new RangeError(`There is no passage ${String(key)}; ask for one that was put in.`);
      }
      return block;
    },
  };
}

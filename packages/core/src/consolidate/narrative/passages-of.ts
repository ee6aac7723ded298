import type { Block, List } from '../../report/rich-text.js';
import { textFromBlocks } from '../../report/text-from-blocks.js';

/** A paragraph, one item of a list with what stands below it, or a table. */
export type Passage = {
  readonly block: Block;
  /** As plain text. */
  readonly text: string;
  /** Index of the block in its response. */
  readonly at: number;
  /** Index of the item in its list. */
  readonly item?: number;
};

/** The passages of a narrative, in order; those without a word are none. */
export function passagesOf(blocks: readonly Block[]): Passage[] {
  return blocks
    .flatMap((block, at): Passage[] => {
      if (block.type !== 'list') return [passage(block, at)];
      return block.items.map((_, item) => ({ ...passage(singleItem(block, item), at), item }));
    })
    .filter(({ text }) => /[\p{L}\d]/u.test(text));
}

function passage(block: Block, at: number): Passage {
  return { block, text: textFromBlocks([block]), at };
}

function singleItem(list: List, at: number): List {
  return { ...list, items: list.items.slice(at, at + 1) };
}

/** Where a passage stands below its response: `/blocks/2/items/0`. */
export function passagePath({ at, item }: Pick<Passage, 'at' | 'item'>): string {
  const path = `/blocks/${String(at)}`;
  return item === undefined ? path : `${path}/items/${String(item)}`;
}

import {
  blockLines,
  blocksIn,
  type BlockRange,
  type ReadBlock,
  type ReadSection,
} from '@baocao/document';
import { createBudget } from './budget.js';
import type { ReadLimits } from './read-limits.js';

/** Whether the words of a place are still those of its prompt. */
export type PromptCheck = (range: BlockRange, prompt: string) => boolean;

/**
 * A check of the places of one file. They stand side by side, so that each element is looked at
 * once: a file whose places lie over one another so often that more are looked at than a file may
 * hold is refused.
 */
export function createPromptCheck(
  sections: readonly ReadSection[],
  limits: ReadLimits,
): PromptCheck {
  const looked = createBudget(limits);
  return (range, prompt) => {
    if (prompt === '') return false;
    const blocks = blocksIn(sections, range);
    takeAll(blocks, () => {
      looked.take('elements', 1);
    });
    return blockLines(blocks).join('\n').trim() === prompt.trim();
  };
}

function takeAll(blocks: readonly ReadBlock[], take: () => void): void {
  for (const block of blocks) {
    take();
    if (block.kind === 'control') takeAll(block.blocks, take);
    else if (block.kind === 'table') {
      for (const { cells } of block.rows) {
        take();
        for (const cell of cells) {
          take();
          takeAll(cell.blocks, take);
        }
      }
    }
  }
}

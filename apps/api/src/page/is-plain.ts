import { blocksFromText, canonicalJson, textFromBlocks, type Block } from '@baocao/core';

/** Whether plain text says all that is in blocks: no table, no looks, no level below the second. */
export function isPlain(blocks: readonly Block[]): boolean {
  return canonicalJson([...blocks]) === canonicalJson(blocksFromText(textFromBlocks(blocks)));
}

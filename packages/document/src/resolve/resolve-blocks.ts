import type { Block } from '../nodes/block.js';
import type { StyleProfile } from '../style/style-profile.js';
import { keepLast, keepTogether } from './keep-together.js';
import { loweringOf } from './lowerings.js';
import type { Flow } from './resolved-document.js';

/** Lowers blocks in order and holds together what their traits ask for; `path` points to their list. */
export function resolveBlocks(
  blocks: readonly Block[],
  place: { readonly profile: StyleProfile; readonly width: number; readonly path: string },
): readonly Flow[] {
  return blocks.flatMap((block, index) => {
    const flows = resolveBlock(block, { ...place, path: `${place.path}/${index}` });
    const next = blocks[index + 1];
    const kept =
      loweringOf(block).traits.keepWithNext ||
      (next !== undefined && loweringOf(next).traits.keepWithPrevious);
    return kept ? keepLast(flows) : flows;
  });
}

function resolveBlock(
  block: Block,
  place: { readonly profile: StyleProfile; readonly width: number; readonly path: string },
): readonly Flow[] {
  const { traits, resolve } = loweringOf(block);
  const lowered = [
    resolve(block, {
      ...place,
      resolveBlocks: (inner, path) => resolveBlocks(inner, { ...place, path }),
    }),
  ].flat();
  return traits.breakable ? lowered : keepTogether(lowered);
}

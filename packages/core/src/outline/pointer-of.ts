import { toPointer } from '../json/pointer.js';
import type { Placed, PlacedNode, PlacedPrompt } from './walk-outline.js';

/** Where a section or a line of guidance stands in the data of its outline: `/nodes/1/guidance/0`. */
export function pointerOf(placed: Placed): string {
  return toPointer(placed.type === 'node' ? toSection(placed) : toPrompt(placed));
}

function toSection({ index, ancestors }: PlacedNode): (string | number)[] {
  const indexes = [...ancestors.map((ancestor) => ancestor.index), index];
  return indexes.flatMap((step, depth) => [depth === 0 ? 'nodes' : 'children', step]);
}

/** The index of a prompt counts those of its form only, so its place in the data is looked up. */
function toPrompt({ prompt, section, ancestors }: PlacedPrompt): (string | number)[] {
  const path = toSection(section);
  let siblings = section.node.guidance ?? [];
  for (const [depth, step] of [...ancestors.map((above) => above.prompt), prompt].entries()) {
    path.push(depth === 0 ? 'guidance' : 'children', siblings.indexOf(step));
    siblings = step.children ?? [];
  }
  return path;
}

import { walkOutline, type Outline } from '@baocao/core';
import { foldText } from '../words/fold-words.js';

/** The lines of guidance of an outline, which its forms print under the headings. */
export type Guidance = { readonly has: (text: string) => boolean };

/** Knows a line by its words, whatever its mark; most files need nothing of it. */
export function createGuidance({ nodes }: Pick<Outline, 'nodes'>): Guidance {
  return { has: (text) => linesOf(nodes).has(foldText(text)) };
}

/** The lines of outlines that were asked for before. */
const known = new WeakMap<Outline['nodes'], ReadonlySet<string>>();

function linesOf(nodes: Outline['nodes']): ReadonlySet<string> {
  const lines = known.get(nodes) ?? foldedPrompts(nodes);
  known.set(nodes, lines);
  return lines;
}

function foldedPrompts(nodes: Outline['nodes']): ReadonlySet<string> {
  return new Set(
    [...walkOutline({ nodes })].flatMap((placed) =>
      placed.type === 'prompt' ? [foldText(placed.prompt.text)] : [],
    ),
  );
}

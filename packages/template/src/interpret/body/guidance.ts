import { oncePer, walkOutline, type Outline } from '@baocao/core';
import { foldText } from '../words/fold-words.js';

/** The lines of guidance of an outline, which its forms print under the headings. */
export type Guidance = { readonly has: (text: string) => boolean };

/** Knows a line by its words, whatever its mark; most files need nothing of it. */
export function createGuidance({ nodes }: Pick<Outline, 'nodes'>): Guidance {
  return { has: (text) => promptLines(nodes).has(foldText(text)) };
}

const promptLines: (nodes: Outline['nodes']) => ReadonlySet<string> = /* @__PURE__ */ oncePer(
  (nodes) =>
    new Set(
      [...walkOutline({ nodes })].flatMap((placed) =>
        placed.type === 'prompt' ? [foldText(placed.prompt.text)] : [],
      ),
    ),
);

import { walkOutline, type Outline } from '@baocao/core';
import { foldText } from '../words/fold-words.js';

/** The lines of guidance of an outline, which its forms print under the headings. */
export type Guidance = { readonly has: (text: string) => boolean };

/** Knows a line by its words, whatever its mark. */
export function createGuidance(outline: Pick<Outline, 'nodes'>): Guidance {
  const lines = new Set(
    [...walkOutline(outline)].flatMap((placed) =>
      placed.type === 'prompt' ? [foldText(placed.prompt.text)] : [],
    ),
  );
  return { has: (text) => lines.has(foldText(text)) };
}

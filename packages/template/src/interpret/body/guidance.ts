import { walkOutline, type Outline } from '@baocao/core';
import { foldText } from '../words/fold-words.js';

/** The lines of guidance of an outline, which its forms print under the headings. */
export type Guidance = { readonly has: (text: string) => boolean };

/** Knows a line by its words, whatever its mark; most files need nothing of it. */
export function createGuidance(outline: Pick<Outline, 'nodes'>): Guidance {
  let lines: ReadonlySet<string> | undefined;
  return {
    has(text) {
      lines ??= linesOf(outline);
      return lines.has(foldText(text));
    },
  };
}

function linesOf(outline: Pick<Outline, 'nodes'>): ReadonlySet<string> {
  return new Set(
    [...walkOutline(outline)].flatMap((placed) =>
      placed.type === 'prompt' ? [foldText(placed.prompt.text)] : [],
    ),
  );
}

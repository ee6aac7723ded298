import type { StyleKey } from '../style/text-style.js';
import type { ResolveContext } from './resolve-context.js';
import type { ListFlow } from './resolved-document.js';
import { textFlow } from './text-flow.js';

type MarkedLines = {
  readonly style: StyleKey;
  readonly lines: readonly string[];
  /** What ends a line, and what ends the last one. */
  readonly marks: { readonly separator: string; readonly last: string };
  /** Pointer to the list of lines. */
  readonly path: string;
};

/** Recipients with a dash in front and the profile's mark at the end of each. */
export function markedLines(context: ResolveContext, source: MarkedLines): ListFlow {
  const { style, lines, marks, path } = source;
  return {
    kind: 'list',
    items: lines.map((line, place) => ({
      label: '-',
      body: textFlow(context, {
        style,
        words: `${line.trimEnd()}${place === lines.length - 1 ? marks.last : marks.separator}`,
        path: `${path}/${place}`,
      }),
    })),
  };
}

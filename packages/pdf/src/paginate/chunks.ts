import type { Strip } from '../strips/strip.js';

/** Groups strips that belong on one page: the lines of a heading and the first of its text. */
export function chunksOf(strips: readonly Strip[]): readonly (readonly Strip[])[] {
  const chunks: Strip[][] = [];
  let open = false;
  for (const strip of strips) {
    const joins = (open || strip.keepWithPrevious === true) && strip.startsPage !== true;
    const chunk = joins ? chunks.at(-1) : undefined;
    if (chunk === undefined) chunks.push([strip]);
    else chunk.push(strip);
    open = strip.keepWithNext;
  }
  return chunks;
}

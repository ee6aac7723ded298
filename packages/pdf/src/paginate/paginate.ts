import { stackHeight } from '../strips/stack.js';
import type { Strip } from '../strips/strip.js';
import { chunksOf } from './chunks.js';
import { createPageFiller, type PageFiller, type Placed } from './page-filler.js';

/**
 * Deals strips out to pages; `height` in points. What belongs together goes to the next page
 * together; what is taller than a page is cut, so that nothing is ever lost.
 */
export function paginate(strips: readonly Strip[], height: number): readonly (readonly Placed[])[] {
  const filler = createPageFiller(height);
  for (const chunk of chunksOf(strips)) {
    if (chunk[0]?.startsPage === true) {
      if (!filler.isEmpty()) filler.turnPage();
    } else {
      const least = chunk.map(cutToLeast);
      if (!filler.fits(least) && filler.fitsEmptyPage(least)) filler.turnPage();
      if (filler.fits(chunk)) filler.put(chunk);
      else putApart(chunk, filler);
    }
  }
  return filler.pages;
}

/** What of a strip has to stand on the page on which it starts. */
function cutToLeast(strip: Strip): Strip {
  return strip.least === undefined ? strip : { ...strip, height: strip.least };
}

/** What no page holds as a whole; its head does not stay behind when not a line of it fits below. */
function putApart(chunk: readonly Strip[], filler: PageFiller): void {
  const tall = chunk.findIndex((strip) => !filler.fitsEmptyPage([strip]));
  const strip = chunk[tall];
  if (strip !== undefined && tall > 0 && !filler.isEmpty()) {
    const room = filler.roomFor(strip) - stackHeight(chunk.slice(0, tall));
    if (strip.split?.(room, strip) === undefined) filler.turnPage();
  }
  for (const one of chunk) putAlone(one, filler);
}

function putAlone(strip: Strip, filler: PageFiller): void {
  let rest = strip;
  while (!filler.fits([rest])) {
    const whole = rest.least === undefined && filler.fitsEmptyPage([rest]);
    const room = filler.roomFor(rest);
    const parts = whole || room < (rest.least ?? 0) ? undefined : rest.split?.(room, strip);
    if (parts !== undefined) {
      filler.put([{ ...parts[0], before: rest.before }]);
      rest = parts[1];
    } else if (filler.isEmpty()) break;
    filler.turnPage();
  }
  filler.put([rest]);
}

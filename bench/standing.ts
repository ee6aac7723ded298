import type { Runner } from './child/runner-protocol.js';
import type { ContenderName } from './contenders/contenders.js';

/** What one contender took for one size. */
export type Standing = Runner & {
  /** Of processor time, the median of the rounds; on the clock where another process works. */
  readonly milliseconds: number;
  /** Pages of the file; absent where it is a Word file, or none. */
  readonly written?: number;
  /** Megabytes; absent where the work is done by another process. */
  readonly peak?: number;
};

/** The standing of a contender, which must have run. */
export function standingOf(
  standings: readonly Standing[],
  name: ContenderName,
  pages: number,
): Standing {
  const found = standings.find((standing) => standing.name === name && standing.pages === pages);
  if (found === undefined)
    throw new Error(`${name} did not write ${pages} pages; add it to a race.`);
  return found;
}

/** How many times as long one contender takes as another. */
export function timeRatio(
  standings: readonly Standing[],
  slow: ContenderName,
  fast: ContenderName,
  pages: number,
): number {
  return (
    standingOf(standings, slow, pages).milliseconds /
    standingOf(standings, fast, pages).milliseconds
  );
}

import { median } from './median.js';

/** Fewer units say nothing about what is usual. */
const enoughPeers = 7;
/** How many standard deviations from the median; one is 1.4826 median deviations. */
const farthest = 5;
const perDeviation = 1.4826;

/** What is usual among some figures: the one in the middle, and how far they lie around it. */
export type Spread = { readonly median: number; readonly usual: number };

/**
 * What is usual among the figures of units of one kind, by median and median deviation;
 * `undefined` where they are too few to tell.
 */
export function spreadOf(figures: readonly number[]): Spread | undefined {
  if (figures.length < enoughPeers) return undefined;
  const middle = median(figures);
  const deviation = median(figures.map((figure) => Math.abs(figure - middle)));
  // A tenth of the median, or one, is always usual: often all give the same figure.
  const usual = Math.max(perDeviation * deviation, Math.abs(middle) / 10, 1);
  return { median: middle, usual };
}

/** True for a figure that is far from all that is usual. */
export function isFarFrom({ median: middle, usual }: Spread, value: number): boolean {
  return Math.abs(value - middle) > farthest * usual;
}

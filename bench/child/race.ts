import type { ContenderName } from '../contenders/contenders.js';

/** A contender and about how many pages it has to write. */
export type Runner = { readonly name: ContenderName; readonly pages: number };

/** Runners that take turns in one process; the rounds to warm up are not timed. */
export type Race = {
  readonly runners: readonly Runner[];
  readonly warmUps: number;
  readonly rounds: number;
};

/** What a runner took, and what it wrote. */
export type Result = Runner & {
  /** Median of the rounds. */
  readonly milliseconds: number;
  /** Pages of the file; absent where it is a Word file, or none. */
  readonly written?: number;
};

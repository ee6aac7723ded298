import type { ContenderName } from '../contenders/contenders.js';

/** A contender and about how many pages it has to write. */
export type Runner = { readonly name: ContenderName; readonly pages: number };

/** What a runner is asked: to write and say for how long it worked, or how many pages the file has. */
export type Question = 'milliseconds' | 'pages';

/** Nothing where a contender writes no file, or one without pages of its own. */
export type Answer = { readonly value?: number };

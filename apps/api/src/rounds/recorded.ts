import { vietnamInstant, type Instant } from '@baocao/core';
import type { Caller } from '../access/caller.js';
import type { ServedDeps } from '../served-deps.js';

/** When and by whom a step is recorded. */
export function recorded(
  { now }: Pick<ServedDeps, 'now'>,
  caller: Caller,
): { readonly at: Instant; readonly by: string } {
  return { at: vietnamInstant(now()), by: caller.id };
}

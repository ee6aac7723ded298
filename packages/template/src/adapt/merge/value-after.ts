import type { JsonValue } from '@baocao/core';
import { sameJson } from './same-json.js';

/** A value that two sides may have changed, and whether they changed it apart. */
export type ValueAfter<Value> = { readonly value: Value; readonly inDoubt: boolean };

/** What becomes of a value: who changed it, decides; where both did, what is here stays. */
export function valueAfter<Value extends JsonValue | undefined>(
  base: Value,
  mine: Value,
  theirs: Value,
): ValueAfter<Value> {
  if (sameJson(mine, theirs) || sameJson(base, theirs)) return { value: mine, inDoubt: false };
  if (sameJson(base, mine)) return { value: theirs, inDoubt: false };
  return { value: mine, inDoubt: true };
}

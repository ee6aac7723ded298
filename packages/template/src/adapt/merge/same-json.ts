import { canonicalJson, type JsonValue } from '@baocao/core';

/** True for equal values, and for two that are not there. */
export function sameJson(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return canonicalJson(one) === canonicalJson(other);
}

import type { StyleBasis } from '../text-style.js';

/** How a basis is said again under the instrument that followed. */
type Restate = (basis: StyleBasis) => StyleBasis;

/** The same numbers and words, each with its basis said again; data of plain objects alone. */
export function carriedOver<Value>(value: Value, restate: Restate): Value {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const parts = Object.entries(value).map(([key, part]: [string, unknown]) => [
    key,
    isBasis(part) ? restate(part) : carriedOver(part, restate),
  ]);
  return Object.fromEntries(parts) as Value; // the same keys, with values of the same types
}

function isBasis(value: unknown): value is StyleBasis {
  return typeof value === 'object' && value !== null && 'source' in value && 'mark' in value;
}

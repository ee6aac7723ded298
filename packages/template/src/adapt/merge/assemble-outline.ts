import { mergeOrder } from './merge-order.js';
import type { Sides } from './merge-parts.js';
import type { OutlineParts, PartKind } from './outline-parts.js';

/** The lists of an outline, put together from its parts; unchecked, as data. */
export function assembleOutline(
  parts: OutlineParts,
  sides: Sides,
): Readonly<Record<string, unknown>> {
  const list = (kind: PartKind, home: string): readonly unknown[] =>
    orderOf(kind, home, parts, sides).map((key) => ({
      ...parts.get(key)?.fields,
      ...below(kind, key),
    }));
  const below = (kind: PartKind, key: string) => {
    if (kind === 'guidance') return named({ children: list('guidance', key) });
    if (kind !== 'section') return {};
    return named({
      guidance: list('guidance', key),
      indicators: list('indicator', key),
      children: list('section', key),
    });
  };
  return {
    unitKinds: list('unit-kind', ''),
    nodes: list('section', ''),
    ...named({ constraints: list('constraint', '') }),
  };
}

/** The lists that are not empty. */
function named(lists: Readonly<Record<string, readonly unknown[]>>) {
  return Object.fromEntries(Object.entries(lists).filter(([, items]) => items.length > 0));
}

/** Who put parts into another order decides it; what only the other side has follows its neighbour. */
function orderOf(kind: PartKind, home: string, parts: OutlineParts, sides: Sides): string[] {
  const members = new Set(
    [...parts].flatMap(([key, part]) => (part.kind === kind && part.home === home ? [key] : [])),
  );
  const [base, mine, theirs] = [sides.base, sides.mine, sides.theirs].map((side) =>
    [...side.keys()].filter((key) => members.has(key)),
  );
  const reordered = inOrderOf(mine ?? [], base ?? []) !== inOrderOf(base ?? [], mine ?? []);
  const [first = [], second = []] = reordered ? [mine, theirs] : [theirs, mine];
  return mergeOrder(first, second);
}

/** The keys that both lists have, in the order of the first, as one text to compare. */
function inOrderOf(keys: readonly string[], others: readonly string[]): string {
  return keys.filter((key) => others.includes(key)).join('\n');
}

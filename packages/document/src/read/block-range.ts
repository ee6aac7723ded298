import type { ReadBlock, ReadSection } from './read-document.js';

/** Blocks that stand side by side, from one pointer to another. */
export type BlockRange = { readonly path: string; readonly endPath: string };

/**
 * The blocks that hold both ends, side by side: an end inside a table that the other is outside of
 * stands for the whole table.
 */
export function blockRange(start: string, end: string): BlockRange {
  const from = start.split('/');
  const to = end.split('/');
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared += 1;
  // A pointer is `…/blocks/3`: the list is what both share, and a block follows it.
  const list = from.slice(0, shared).lastIndexOf('blocks') + 1;
  const of = (segments: readonly string[]) => segments.slice(0, list + 1).join('/');
  return list === 0 ? { path: start, endPath: start } : { path: of(from), endPath: of(to) };
}

/** The blocks of a range. */
export function blocksIn(
  sections: readonly ReadSection[],
  { path, endPath }: BlockRange,
): readonly ReadBlock[] {
  const cut = path.lastIndexOf('/');
  const list = valueAt(sections, path.slice(0, cut).split('/').slice(2));
  if (!Array.isArray(list)) return [];
  const last = Number(endPath.slice(endPath.lastIndexOf('/') + 1));
  // Every list of blocks in the tree is one of `ReadBlock`.
  return list.slice(Number(path.slice(cut + 1)), last + 1) as readonly ReadBlock[];
}

function valueAt(value: unknown, segments: readonly string[]): unknown {
  return segments.reduce<unknown>(
    (at, segment) => (typeof at === 'object' && at !== null ? Reflect.get(at, segment) : undefined),
    value,
  );
}

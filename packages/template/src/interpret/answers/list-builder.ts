import type { Block, ListItem, TextRun } from '@baocao/core';
import type { ListMark } from './list-mark.js';

type OpenItem = { content: readonly TextRun[]; children: OpenItem[] };
type OpenList = {
  readonly ordered: boolean;
  /** Where it begins: a list may stand below the levels of headings. */
  readonly base: number;
  readonly items: OpenItem[];
};

/** Gathers items that follow one another into lists. */
export type ListBuilder = {
  /** Adds an item; false where its count does not go on from the one before, and no list begins with it. */
  readonly add: (mark: ListMark, content: readonly TextRun[]) => boolean;
  /** The lists so far; begins anew. */
  readonly finish: () => readonly Block[];
};

/** A builder without items. */
export function createListBuilder(): ListBuilder {
  let lists: OpenList[] = [];
  return {
    add(mark, content) {
      const list = listFor(mark, lists);
      if (list === undefined) return false;
      levelFor(list, mark.depth - list.base).push({ content, children: [] });
      return true;
    },
    finish() {
      if (lists.length === 0) return [];
      const blocks = lists.map(closed);
      lists = [];
      return blocks;
    },
  };
}

/** The list that an item belongs to: the last one where it goes on, else a new one. */
function listFor({ depth, count }: ListMark, lists: OpenList[]): OpenList | undefined {
  const last = lists.at(-1);
  if (depth > 0 && last !== undefined) return last;
  const ordered = count !== undefined;
  if (last?.ordered === ordered && (!ordered || count === last.items.length + 1)) return last;
  if (ordered && count !== 1) return undefined;
  const list = { ordered, base: depth, items: [] };
  lists.push(list);
  return list;
}

/** No level is skipped: an item stands one below the last at most. */
function levelFor({ items }: OpenList, depth: number): OpenItem[] {
  let level = items;
  for (let at = 0; at < depth; at += 1) {
    const above = level.at(-1);
    if (above === undefined) return level;
    level = above.children;
  }
  return level;
}

function closed({ ordered, items }: OpenList): Block {
  return { type: 'list', ...(ordered && { ordered }), items: items.map(closedItem) };
}

function closedItem({ content, children }: OpenItem): ListItem {
  return children.length === 0 ? { content } : { content, children: children.map(closedItem) };
}

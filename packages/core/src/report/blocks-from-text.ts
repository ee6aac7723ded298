import type { Block, ListItem, TextRun } from './rich-text.js';

const itemLine = /^([-+])\s+(.+)$/u;
const blankLine = /^[-+]?$/u;

/**
 * Reads plain text as people type it: each line is a paragraph, a line that starts with "- " a list
 * item, one that starts with "+ " an item one level below. Blank lines and empty items part only.
 */
export function blocksFromText(text: string): Block[] {
  const blocks: Block[] = [];
  let items: ListItem[] | undefined;
  let itemsBelow: ListItem[] | undefined;
  let markAbove: string | undefined;
  for (const line of text.split(/\r\n|[\r\n]/u).map((raw) => raw.trim())) {
    if (blankLine.test(line)) continue;
    const [, mark, words] = itemLine.exec(line) ?? [];
    if (mark === undefined) {
      blocks.push({ type: 'paragraph', content: content(line) });
      items = itemsBelow = undefined;
    } else if (mark === '+' && items !== undefined && markAbove === '-') {
      itemsBelow ??= openBelow(items);
      itemsBelow.push({ content: content(words) });
    } else {
      items ??= openList(blocks);
      items.push({ content: content(words) });
      itemsBelow = undefined;
      markAbove = mark;
    }
  }
  return blocks;
}

function content(text = ''): TextRun[] {
  return [{ text }];
}

/** Starts a list at the end; its items are still to come. */
function openList(blocks: Block[]): ListItem[] {
  const items: ListItem[] = [];
  blocks.push({ type: 'list', items });
  return items;
}

/** Starts the level below the last item. */
function openBelow(items: ListItem[]): ListItem[] {
  const children: ListItem[] = [];
  const last = items.pop();
  if (last !== undefined) items.push({ ...last, children });
  return children;
}

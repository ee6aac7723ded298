import { plainText } from './plain-text.js';
import type { Block, ListItem, Table } from './rich-text.js';

/**
 * Blocks as plain text, a line each: the inverse of `blocksFromText` for the blocks that it makes.
 * What plain text cannot say is lost: looks, levels below the second; the items of an ordered list
 * come with their numbers, a row of a table as one line with " | " between its cells.
 */
export function textFromBlocks(blocks: readonly Block[]): string {
  return blocks.flatMap(linesOf).join('\n');
}

function linesOf(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
      return [plainText(block.content)];
    case 'list':
      return block.items.flatMap((item, index) =>
        linesOfItem(item, block.ordered === true ? `${String(index + 1)}.` : '-'),
      );
    case 'table':
      return linesOfTable(block);
  }
}

function linesOfItem({ content, children = [] }: ListItem, mark: string): string[] {
  return [`${mark} ${plainText(content)}`, ...children.flatMap((child) => linesOfItem(child, '+'))];
}

function linesOfTable({ caption, head, rows }: Table): string[] {
  const lines = [head, ...rows].map((cells) =>
    cells
      .map(({ paragraphs }) => paragraphs.map(({ content }) => plainText(content)).join(' '))
      .join(' | '),
  );
  return caption === undefined ? lines : [caption, ...lines];
}

import type { Block, ListItem, TextRun } from './rich-text.js';

/** Every run of the blocks in reading order; of a table, its cells. */
export function runsOf(blocks: readonly Block[]): TextRun[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'paragraph':
        return [...block.content];
      case 'list':
        return runsOfItems(block.items);
      case 'table':
        return [block.head, ...block.rows].flat().flatMap(({ paragraphs }) => runsOf(paragraphs));
    }
  });
}

function runsOfItems(items: readonly ListItem[]): TextRun[] {
  return items.flatMap(({ content, children = [] }) => [...content, ...runsOfItems(children)]);
}

import type { Prompt } from '@baocao/core';
import { list, listItem, paragraph, type ContentBlock, type ListItem } from '@baocao/document';

/** The lines of guidance under a heading: paragraphs as they are, items as dashes and pluses. */
export function guidanceBlocks(
  prompts: readonly Prompt[],
  look: 'body' | 'guidance',
): ContentBlock[] {
  const blocks: ContentBlock[] = [];
  let items: ListItem[] = [];
  const closeList = () => {
    if (items.length > 0) blocks.push(list(items, { look }));
    items = [];
  };
  for (const prompt of prompts) {
    if (prompt.form === 'item') {
      items.push(guidanceItem(prompt));
    } else {
      closeList();
      blocks.push(paragraph(prompt.text, look));
    }
  }
  closeList();
  return blocks;
}

function guidanceItem(prompt: Prompt): ListItem {
  return listItem(prompt.text, prompt.children?.map(guidanceItem));
}

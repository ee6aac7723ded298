import fc from 'fast-check';
import type { Block, ListItem } from '../../src/report/rich-text.js';

/** A line that says something and starts with no mark of a list. */
const words = fc
  .tuple(
    fc.constantFrom('Việc', 'Đã tổ chức', '1.', '–'),
    fc.string({ unit: fc.constantFrom('ệ', 'đ', ' ', '-', '+', '|', '7', '\t'), maxLength: 12 }),
  )
  .map((parts) => parts.join(' ').trim());

const content = words.map((text) => [{ text }]);

const items: fc.Arbitrary<ListItem> = fc.record(
  {
    content,
    children: fc.array(
      content.map((own) => ({ content: own })),
      { minLength: 1 },
    ),
  },
  { requiredKeys: ['content'] },
);

const paragraphs: fc.Arbitrary<Block> = content.map((own) => ({ type: 'paragraph', content: own }));
const lists: fc.Arbitrary<Block> = fc
  .array(items, { minLength: 1 })
  .map((own) => ({ type: 'list', items: own }));

/** Blocks that plain text can say: no looks, no numbers, no tables, no list right after a list. */
export const textBlocks: fc.Arbitrary<Block[]> = fc
  .array(fc.oneof(paragraphs, lists))
  .map((blocks) =>
    blocks.filter(({ type }, index) => type !== 'list' || blocks[index - 1]?.type !== 'list'),
  );

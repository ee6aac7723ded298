import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textBlocks } from '../../test/arbitraries/text-blocks.js';
import { blocksFromText } from './blocks-from-text.js';
import { blockSchema, type Block } from './rich-text.js';
import { textFromBlocks } from './text-from-blocks.js';

const run = (text: string) => [{ text }];

describe('blocksFromText', () => {
  it('reads paragraphs, dashes and pluses as people type them', () => {
    const text = [
      'Kết quả nổi bật:\r',
      '- Ban hành 12 văn bản:',
      '  + 05 kế hoạch;',
      '  + 07 công văn.',
      '',
      '- Tổ chức 03 hội nghị.',
      'Đánh giá chung: tốt.',
    ].join('\n');
    expect(blocksFromText(text)).toEqual<Block[]>([
      { type: 'paragraph', content: run('Kết quả nổi bật:') },
      {
        type: 'list',
        items: [
          {
            content: run('Ban hành 12 văn bản:'),
            children: [{ content: run('05 kế hoạch;') }, { content: run('07 công văn.') }],
          },
          { content: run('Tổ chức 03 hội nghị.') },
        ],
      },
      { type: 'paragraph', content: run('Đánh giá chung: tốt.') },
    ]);
  });

  it('takes a plus without a dash above it as an item', () => {
    expect(blocksFromText('+ Một\n+ Hai')).toEqual<Block[]>([
      { type: 'list', items: [{ content: run('Một') }, { content: run('Hai') }] },
    ]);
  });

  it('leaves out blank lines and empty items, which say nothing', () => {
    expect(blocksFromText(' \n-\n- \n +\n')).toEqual([]);
  });

  it('takes a minus or plus sign in front of a figure for what it is', () => {
    expect(blocksFromText('-5 độ')).toEqual([{ type: 'paragraph', content: run('-5 độ') }]);
  });

  it('undoes textFromBlocks', () => {
    fc.assert(
      fc.property(textBlocks, (blocks) => {
        expect(blocksFromText(textFromBlocks(blocks))).toEqual(blocks);
      }),
    );
  });

  it('makes blocks that the schema takes, of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '-', '+', ' ', '\n', '\r') }), (text) =>
        blocksFromText(text).every((block) => blockSchema.safeParse(block).success),
      ),
    );
  });

  it('reads a long list in linear time', () => {
    const text = '- một\n+ hai\n'.repeat(8_000);
    const [list] = blocksFromText(text);
    expect(list?.type === 'list' && list.items.length).toBe(8_000);
  });
});

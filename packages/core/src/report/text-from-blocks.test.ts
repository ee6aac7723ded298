import { describe, expect, it } from 'vitest';
import { textFromBlocks } from './text-from-blocks.js';

const run = (text: string) => [{ text }];
const cell = (text: string) => ({
  paragraphs: [{ type: 'paragraph' as const, content: run(text) }],
});

describe('textFromBlocks', () => {
  it('joins the runs of a paragraph', () => {
    const content = [{ text: 'Đạt ' }, { text: '100 %', bold: true as const }];
    expect(textFromBlocks([{ type: 'paragraph', content }])).toBe('Đạt 100 %');
  });

  it('numbers an ordered list and marks what is below', () => {
    const items = [
      { content: run('Một'), children: [{ content: run('hai') }] },
      { content: run('Ba') },
    ];
    expect(textFromBlocks([{ type: 'list', ordered: true, items }])).toBe('1. Một\n+ hai\n2. Ba');
  });

  it('gives a table a line each for caption, head and rows', () => {
    const head = [cell('Đơn vị'), cell('Số xã')];
    const rows = [[cell('Lê Chân'), cell('0')]];
    expect(textFromBlocks([{ type: 'table', caption: 'Bảng 1', head, rows }])).toBe(
      'Bảng 1\nĐơn vị | Số xã\nLê Chân | 0',
    );
  });
});

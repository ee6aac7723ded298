import { describe, expect, it } from 'vitest';
import { runsOf } from './runs-of.js';

const run = (text: string) => [{ text }];

describe('runsOf', () => {
  it('gives the runs of paragraphs, items on all levels, and cells in reading order', () => {
    const cell = { paragraphs: [{ type: 'paragraph' as const, content: run('d') }] };
    const runs = runsOf([
      { type: 'paragraph', content: run('a') },
      { type: 'list', items: [{ content: run('b'), children: [{ content: run('c') }] }] },
      { type: 'table', caption: 'Bảng', head: [cell], rows: [[cell]] },
    ]);
    expect(runs.map(({ text }) => text)).toEqual(['a', 'b', 'c', 'd', 'd']);
  });
});

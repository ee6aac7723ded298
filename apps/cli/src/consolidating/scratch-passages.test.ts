import type { Block } from '@baocao/core';
import { expect, it } from 'vitest';
import { nodeScratch } from '../files/node-scratch.js';
import { scratchPassages } from './scratch-passages.js';

const blockOf = (text: string): Block => ({ type: 'paragraph', content: [{ text }] });

it('gives every passage back, large ones and those still waiting too', async () => {
  const scratch = nodeScratch();
  const store = scratchPassages(scratch);
  const blocks = [
    'Đã họp.',
    'ệ'.repeat(600_000),
    '',
    ...Array.from({ length: 3_000 }, (_, place) => `Việc ${String(place)} ${'dân '.repeat(100)}`),
  ].map(blockOf);
  const keys = blocks.map((block) => store.put(block));
  expect(await store.get(keys[1] ?? 0)).toEqual(blocks[1]);
  const late = store.put(blockOf('Muộn.'));
  expect(await store.get(late)).toEqual(blockOf('Muộn.'));
  for (const [place, key] of keys.entries()) expect(await store.get(key)).toEqual(blocks[place]);
  expect(() => store.get(99_999)).toThrow(RangeError);
  scratch.close();
});

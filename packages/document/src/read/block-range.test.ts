import { expect, it } from 'vitest';
import { blockRange } from './block-range.js';

it.each([
  ['/sections/0/blocks/1', '/sections/0/blocks/3', 1, 3],
  ['/sections/0/blocks/1', '/sections/0/blocks/4/rows/0/cells/0/blocks/2', 1, 4],
  [
    '/sections/0/blocks/2/rows/0/cells/0/blocks/0',
    '/sections/0/blocks/2/rows/0/cells/1/blocks/0',
    2,
    2,
  ],
])('holds both %s and %s', (start, end, first, last) => {
  expect(blockRange(start, end)).toEqual({
    path: `/sections/0/blocks/${first}`,
    endPath: `/sections/0/blocks/${last}`,
  });
});

it('stays where it begins when it ends in another section', () => {
  const path = '/sections/0/blocks/1';
  expect(blockRange(path, '/sections/1/blocks/0')).toEqual({ path, endPath: path });
});

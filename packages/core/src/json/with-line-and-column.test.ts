import { describe, expect, it } from 'vitest';
import { withLineAndColumn } from './with-line-and-column.js';

describe('withLineAndColumn', () => {
  it('counts lines and columns from 1, whatever ends a line', () => {
    const items = [0, 1, 2, 3, 6, 8, 9].map((position) => ({ position }));
    const places = withLineAndColumn('a\nbc\r\nd\re', items);
    expect(places.map(({ line, column }) => [line, column])).toEqual([
      [1, 1],
      [1, 2],
      [2, 1],
      [2, 2],
      [3, 1],
      [4, 1],
      [4, 2],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { placeFinder } from './place-finder.js';

const yaml = `outline:
  id: x
responses:
  a.b: |
    chữ
  "07": [một, { x/y: hai }]
`;

describe('placeFinder', () => {
  it.each([
    ['/outline/id', 2, 3],
    ['/outline/version', 1, 1],
    ['/responses/a.b/blocks/0/content', 4, 3],
    ['/responses/07', 6, 3],
    ['/responses/07/0', 6, 10],
    ['/responses/07/1/x~1y', 6, 17],
    ['/responses/07/9', 6, 3],
  ])('finds %s, or what is nearest around it', (pointer, line, column) => {
    expect(placeFinder(yaml)(pointer)).toEqual({ line, column });
  });

  it('finds the same in JSON, set in with tabs too', () => {
    const find = placeFinder('{\n\t"a": 1,\n\t"b": [1, 2]\n}');
    expect(find('/b/1')).toEqual({ line: 3, column: 11 });
  });

  it('has no place for the whole, nor for what is not there at all', () => {
    const find = placeFinder(yaml);
    expect([find(''), find('/unit')]).toEqual([undefined, undefined]);
  });

  it('does not go through a text that is too much for the parser', () => {
    expect(placeFinder('['.repeat(100_000))('/0')).toBeUndefined();
  });
});

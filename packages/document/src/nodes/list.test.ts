import { describe, expect, it } from 'vitest';
import { pictureOf } from '../../test/picture-of.js';
import { list, listItem } from './list.js';

const items = [listItem('a', [listItem('b', [listItem('c', [listItem('d')])])]), listItem('e')];

describe('list', () => {
  it('has dashes, pluses below them, and points from there on', () => {
    expect(pictureOf('party-2018', list(items))).toBe(
      `- list-1 "a"
  + list-2 "b"
    • list-3 "c"
      • list-3 "d"
- list-1 "e"`,
    );
  });

  it('counts on its first level where it is ordered', () => {
    expect(pictureOf('party-2018', list(items, { ordered: true }))).toMatch(
      /^1\. list-1 "a"\n {2}\+ list-2 "b"\n[^]*\n2\. list-1 "e"$/u,
    );
  });

  it('has a look of its own as guidance', () => {
    const guidance = list([listItem('a', [listItem('b')])], { look: 'guidance' });
    expect(pictureOf('party-2018', guidance)).toBe('- guidance-1 "a"\n  + guidance-2 "b"');
  });

  it('asks for an item', () => {
    expect(() => list([])).toThrow(/^A "list" cannot be made.*items/u);
  });
});

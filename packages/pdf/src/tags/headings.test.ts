import { expect, it } from 'vitest';
import { headingsOf, headingType } from './headings.js';
import type { Tag, TagType } from './tag.js';

const typesOf = (...types: TagType[]) =>
  headingsOf(types.map((type): Tag => ({ type, children: [] }))).map(headingType);

it('keeps levels that have no gaps', () => {
  expect(typesOf('Title', 'H1', 'P', 'H2', 'H3', 'H1', 'H2')).toEqual([
    'Title',
    'H1',
    'H2',
    'H3',
    'H1',
    'H2',
  ]);
});

it('closes gaps, and starts at the first level', () => {
  expect(typesOf('H3', 'H3', 'H1', 'H3')).toEqual(['H1', 'H2', 'H1', 'H2']);
});

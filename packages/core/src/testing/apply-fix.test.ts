import { expect, it } from 'vitest';
import { applyFix } from './apply-fix.js';

const report = { unit: 'a', blocks: [{ text: 'một' }, { text: 'hai' }] };

it('puts the value at the place, in a list as well, and leaves the original', () => {
  const before = structuredClone(report);
  expect(applyFix(report, { path: '/blocks/1/text', value: 'ba' })).toEqual({
    unit: 'a',
    blocks: [{ text: 'một' }, { text: 'ba' }],
  });
  expect(report).toEqual(before);
});

it('adds a member that is missing', () => {
  expect(applyFix({}, { path: '/a~1b', value: 1 })).toEqual({ 'a/b': 1 });
});

it('takes the place of the whole', () => {
  expect(applyFix(report, { path: '', value: null })).toBeNull();
});

import { expect, it } from 'vitest';
import * as publicApi from './index.js';

it('gives out the letter, the outline, the round and the template', () => {
  expect(Object.keys(publicApi).sort()).toEqual([
    'haiPhongLetter',
    'haiPhongOutline',
    'haiPhongRound',
    'haiPhongTemplate',
  ]);
});

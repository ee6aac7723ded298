import { expect, it } from 'vitest';
import { shingleSet } from './shingles.js';

it('has every row of eight words once', () => {
  expect([...shingleSet(['Một hai ba bốn năm sáu bảy tám chín.', 'một hai'])]).toEqual([
    'một hai ba bốn năm sáu bảy tám',
    'hai ba bốn năm sáu bảy tám chín',
  ]);
});

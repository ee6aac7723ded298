import { expect, it } from 'vitest';
import { wordsOf } from './words-of.js';

it('gives words, whatever their case and form', () => {
  expect(wordsOf('Cấp ỦY, 25 đơn-vị!'.normalize('NFD'))).toEqual(['cấp', 'ủy', 'đơn', 'vị']);
});

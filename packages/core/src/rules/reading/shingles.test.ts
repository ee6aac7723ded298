import { expect, it } from 'vitest';
import { shingleSet } from './shingles.js';

it('has every row of eight words once', () => {
  const words = 'Một hai ba bốn năm sáu bảy tám chín.';
  const rows = shingleSet([words, 'một hai', words]);
  expect(rows.size).toBe(2);
  const [first, second] = rows;
  expect([...shingleSet(['MỘT hai, ba bốn năm sáu bảy tám'])]).toEqual([first]);
  expect([...shingleSet(['hai ba bốn năm sáu bảy tám chín'])]).toEqual([second]);
});

it('tells rows apart by their words and by their order', () => {
  const words = Array.from({ length: 400 }, (_, at) => `từ${String(at)}`);
  const rows = words.flatMap((_, at) => {
    const row = words.slice(at, at + 8);
    return row.length < 8 ? [] : [row.join(' '), [...row].reverse().join(' ')];
  });
  expect(shingleSet(rows).size).toBe(rows.length);
});

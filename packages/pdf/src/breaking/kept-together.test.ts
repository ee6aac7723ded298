import { expect, it } from 'vitest';
import { keptTogether } from './kept-together.js';

/** The text with its joints shown as `~`. */
const joined = (text: string) => {
  const joints = keptTogether(text);
  return Array.from(text, (letter, at) => (joints.has(at) ? '~' : letter)).join('');
};

it.each([
  ['họp ngày 25 tháng 5 năm 2023 tại', 'họp ngày~25~tháng~5~năm~2023 tại'],
  ['trước ngày 15/6/2023 hoặc ngày mai', 'trước ngày~15/6/2023 hoặc ngày mai'],
  ['6 tháng đầu năm 2023', '6~tháng đầu năm~2023'],
  ['quý II và quý vị', 'quý~II và quý vị'],
  ['theo khoản 2 Điều 5 của Luật', 'theo khoản~2 Điều~5 của Luật'],
  ['đạt 78,5 % và 1.240 triệu đồng', 'đạt 78,5~% và 1.240~triệu~đồng'],
  ['dài 12 km, rộng 30 m² đất', 'dài 12~km, rộng 30~m² đất'],
  ['có 12 kmx', 'có 12 kmx'],
  ['kinh tế - xã hội', 'kinh tế~- xã hội'],
  ['Công văn số 42-CV/BCĐ của Ban', 'Công văn số 42-CV/BCĐ của Ban'],
])('keeps together what is one in "%s"', (text, expected) => {
  expect(joined(text)).toBe(expected);
});

it('reads a long row of digits once', () => {
  const started = performance.now();
  keptTogether('1'.repeat(100_000));
  expect(performance.now() - started).toBeLessThan(1000);
});

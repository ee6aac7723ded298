import { expect, it } from 'vitest';
import { tokensOfText, wordsOf } from '../../test/words-of.js';
import { balanceLines } from './balance-lines.js';
import { breakLines } from './break-lines.js';

const room = { first: 30_000, rest: 30_000 };
const title =
  'kết quả việc xây dựng và thực hiện quy chế dân chủ ở cơ sở 6 tháng đầu năm; ' +
  'nhiệm vụ 6 tháng cuối năm 2023';

it('sets a title in lines of much the same length, as many as it needs', () => {
  const tokens = tokensOfText(title);
  const [full, balanced] = [breakLines(tokens, room), balanceLines(tokens, room)];
  const evenness = (lines: typeof full) => {
    const widths = lines.map((line) => line.width);
    return Math.min(...widths) / Math.max(...widths);
  };
  expect(balanced).toHaveLength(full.length);
  expect(balanced.map(wordsOf).join(' ')).toBe(title);
  expect(evenness(full)).toBeLessThan(0.6);
  expect(evenness(balanced)).toBeGreaterThan(0.8);
});

it('leaves one line, and a word that no line holds, as they are', () => {
  for (const text of ['Báo cáo', 'a'.repeat(100)]) {
    const tokens = tokensOfText(text);
    expect(balanceLines(tokens, room)).toEqual(breakLines(tokens, room));
  }
});

it('leaves a narrow column as it is', () => {
  const lines = balanceLines(tokensOfText('Đơn vị tính'), { first: 4000, rest: 4000 });
  expect(lines.map(wordsOf)).toEqual(['Đơn vị', 'tính']);
});

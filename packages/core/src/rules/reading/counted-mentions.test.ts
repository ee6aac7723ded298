import { expect, it } from 'vitest';
import { countedMentions } from './counted-mentions.js';

it('reads numbers with the words behind them', () => {
  expect(countedMentions('Có 1.240 hộ dân; đạt 97,78 % số hộ.')).toEqual([
    { text: '1.240', value: 1_240, isShare: false, words: ['hộ', 'dân'], before: ['có'] },
    { text: '97,78 %', value: 97.78, isShare: true, words: ['số', 'hộ'], before: ['đạt'] },
  ]);
});

it('reads “15/17 xã (88 %) đã ban hành” as 15 communes', () => {
  expect(countedMentions('15/17 xã (88 %) đã ban hành.')).toEqual([
    { text: '15', value: 15, isShare: false, words: ['xã', 'đã', 'ban', 'hành'], before: [] },
  ]);
});

it.each(['Khoảng 25 hộ.', 'Trong đó 25 hộ.', 'Theo Kế hoạch số 25/KH-UBND.', '25/5/2023 là hạn.'])(
  'leaves out “%s”',
  (text) => {
    expect(countedMentions(text)).toEqual([]);
  },
);

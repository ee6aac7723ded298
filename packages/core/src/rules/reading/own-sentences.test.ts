import { expect, it } from 'vitest';
import { ownSentences } from './own-sentences.js';

it('parts sentences', () => {
  expect(ownSentences('Có 20 xã. Họp 3 lần; không vi phạm.')).toEqual([
    'Có 20 xã.',
    'Họp 3 lần;',
    'không vi phạm.',
  ]);
});

it('leaves out comparisons, quotations and titles of documents', () => {
  expect(
    ownSentences(
      'Tăng 5% so với cùng kỳ. Mô hình “Năm 2022” tốt. Theo Kế hoạch số 3/KH-UBND năm 2022.',
    ),
  ).toEqual(['Mô hình  tốt.', 'Theo Kế hoạch số ']);
});

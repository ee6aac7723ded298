import { placeholderLeftRule } from '../../rules/wording/placeholder-left.js';
import { lintOfTexts } from '../engine/lint-of-texts.js';

/** `wording/placeholder-left`, held against letter and outline. */
export const placeholderLeftLint = lintOfTexts(placeholderLeftRule, {
  valid: [
    {
      title: { vi: 'Dấu chấm lửng cuối liệt kê', en: 'Dots that end an enumeration' },
      letter: { body: ['Tổ hòa giải, Tổ tự quản… và các tổ khác.'] },
    },
    {
      title: { vi: 'Đã điền đủ', en: 'All filled in' },
      letter: { body: ['Gửi trước ngày 15/6/2023.'] },
    },
  ],
  invalid: [
    {
      title: { vi: 'Số công văn để trống', en: 'The number of the letter left blank' },
      outline: { attachedTo: '(kèm theo Công văn số ......-CV/BCĐ)' },
      findings: 1,
    },
    {
      title: { vi: 'Ghi chú của người soạn', en: 'A note of the writer' },
      letter: { body: ['Gửi về [tên cơ quan thường trực] để tổng hợp.'] },
      findings: 1,
    },
  ],
});

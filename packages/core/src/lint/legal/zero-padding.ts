import { zeroPaddingRule } from '../../rules/legal/zero-padding.js';
import { lintOfTexts } from '../engine/lint-of-texts.js';

/** `legal/zero-padding`, held against letter and outline. */
export const zeroPaddingLint = lintOfTexts(zeroPaddingRule, {
  valid: [
    {
      title: { vi: 'Đủ số 0', en: 'With the zeros' },
      letter: { body: ['Chỉ thị số 05-CT/TU, ngày 05/01/2023.'] },
    },
    {
      title: { vi: 'Tháng 5 không cần', en: 'May needs none' },
      outline: { attachedTo: '(kèm theo Công văn số 17-CV/BCĐ, ngày 22/5/2023)' },
    },
  ],
  invalid: [
    {
      title: { vi: 'Số dưới 10', en: 'A number below ten' },
      letter: { body: ['Chỉ thị số 5-CT/TU, ngày 15/5/2023.'] },
      findings: 1,
    },
    {
      title: { vi: 'Ngày dưới 10', en: 'A day below ten' },
      letter: { body: ['Kế hoạch số 149/KH-UBND ngày 9/5/2023.'] },
      findings: 1,
    },
  ],
});

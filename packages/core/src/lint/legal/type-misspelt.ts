import { typeMisspeltRule } from '../../rules/legal/type-misspelt.js';
import { lintOfTexts } from '../engine/lint-of-texts.js';

/** `legal/type-misspelt`, held against letter and outline. */
export const typeMisspeltLint = lintOfTexts(typeMisspeltRule, {
  valid: [
    {
      title: { vi: 'Đúng chữ viết tắt', en: 'As abbreviated' },
      letter: { body: ['Quyết định số 346/QĐ-TTg ngày 06/4/2023.'] },
    },
    {
      title: { vi: 'Công văn hành chính', en: 'A State letter' },
      letter: { body: ['Công văn số 125/SGDĐT-VP ngày 15/5/2023.'] },
    },
  ],
  invalid: [
    {
      title: { vi: 'Thiếu dấu của Đ', en: 'D for Đ' },
      letter: { body: ['Quyết định số 346/QD-TTg ngày 06/4/2023.'] },
      findings: 1,
    },
    {
      title: { vi: 'Viết hoa sai', en: 'Capitals' },
      letter: { body: ['Tờ trình số 12/TTR-UBND ngày 15/5/2023.'] },
      findings: 1,
    },
  ],
});

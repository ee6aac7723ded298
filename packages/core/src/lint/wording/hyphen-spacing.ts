import { hyphenSpacingRule } from '../../rules/wording/hyphen-spacing.js';
import { lintOfTexts } from '../engine/lint-of-texts.js';

/** `wording/hyphen-spacing`, held against letter and outline. */
export const hyphenSpacingLint = lintOfTexts(hyphenSpacingRule, {
  valid: [
    {
      title: { vi: 'Dấu cách hai bên', en: 'Blanks on both sides' },
      letter: { body: ['Các tổ chức chính trị - xã hội.'] },
    },
    {
      title: { vi: 'Ký hiệu văn bản', en: 'A symbol' },
      letter: { body: ['Theo Quyết định số 346/QĐ- TTg ngày 06/4/2023.'] },
    },
  ],
  invalid: [
    {
      title: { vi: 'Chữ hoa ở tiêu đề', en: 'Capitals' },
      outline: {
        title: { name: 'ĐỀ CƯƠNG', subject: 'VAI TRÒ CỦA CÁC TỔ CHỨC CHÍNH TRỊ- XÃ HỘI' },
      },
      findings: 1,
    },
    {
      title: { vi: 'Cách phía trước', en: 'A blank before' },
      letter: { body: ['Kinh tế -xã hội ổn định.'] },
      findings: 1,
    },
  ],
});

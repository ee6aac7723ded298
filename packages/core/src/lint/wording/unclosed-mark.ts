import { unclosedMarkRule } from '../../rules/wording/unclosed-mark.js';
import { lintOfTexts } from '../engine/lint-of-texts.js';

/** `wording/unclosed-mark`, held against letter and outline. */
export const unclosedMarkLint = lintOfTexts(unclosedMarkRule, {
  valid: [
    {
      title: { vi: 'Dòng kèm theo đóng ngoặc', en: 'The line under the title closes its bracket' },
      outline: { attachedTo: '(kèm theo Công văn số 17-CV/BCĐ, ngày 22/5/2023)' },
    },
    {
      title: { vi: 'Không có ngoặc', en: 'No brackets' },
      letter: { body: ['Đề nghị các đơn vị gửi báo cáo.'] },
    },
  ],
  invalid: [
    {
      title: { vi: 'Dòng kèm theo quên đóng ngoặc', en: 'The line under the title does not' },
      outline: { attachedTo: '(kèm theo Công văn số 17-CV/BCĐ, ngày 22/5/2023' },
      findings: 1,
    },
    {
      title: { vi: 'Ngoặc kép trong công văn', en: 'A quotation in the letter' },
      letter: { body: ['Theo phương châm “Dân biết, dân bàn.'] },
      findings: 1,
    },
  ],
});

import { colonInCitationRule } from '../../rules/legal/colon-in-citation.js';
import { lintOfTexts } from '../engine/lint-of-texts.js';

/** `legal/colon-in-citation`, held against letter and outline. */
export const colonInCitationLint = lintOfTexts(colonInCitationRule, {
  valid: [
    {
      title: { vi: 'Không có dấu hai chấm', en: 'No colon' },
      letter: { body: ['Kế hoạch số 03/KH-UBND ngày 04/01/2023.'] },
    },
    {
      title: { vi: 'Dấu hai chấm mở đầu liệt kê', en: 'A colon before a list' },
      letter: { body: ['Các văn bản: Kế hoạch số 03/KH-UBND ngày 04/01/2023.'] },
    },
  ],
  invalid: [
    {
      title: { vi: 'Kế hoạch số:', en: 'A plan' },
      letter: { body: ['Kế hoạch số: 03/KH-UBND ngày 04/01/2023.'] },
      findings: 1,
    },
    {
      title: { vi: 'Dòng kèm theo', en: 'The line under the title' },
      outline: { attachedTo: '(kèm theo Công văn số: 17-CV/BCĐ, ngày 22/5/2023)' },
      findings: 1,
    },
  ],
});

import { numberWithoutYearRule } from '../../rules/legal/number-without-year.js';
import { lintOfTexts } from '../engine/lint-of-texts.js';

/** `legal/number-without-year`, held against letter and outline. */
export const numberWithoutYearLint = lintOfTexts(numberWithoutYearRule, {
  valid: [
    {
      title: { vi: 'Đủ năm', en: 'With the year' },
      letter: { body: ['Nghị định số 145/2020/NĐ-CP ngày 14/12/2020.'] },
    },
    {
      title: { vi: 'Văn bản không mang năm', en: 'No year in such numbers' },
      letter: { body: ['Kế hoạch số 03/KH-UBND ngày 04/01/2023.'] },
    },
  ],
  invalid: [
    {
      title: { vi: 'Thiếu năm, có ngày', en: 'No year, but a date' },
      letter: { body: ['Nghị định số 145/NĐ-CP ngày 14/12/2020 của Chính phủ.'] },
      findings: 1,
    },
    {
      title: {
        vi: 'Thiếu năm ở đề cương, đủ ở công văn',
        en: 'Short in the outline, whole in the letter',
      },
      letter: { body: ['Nghị định số 145/2020/NĐ-CP.'] },
      outline: { title: { name: 'ĐỀ CƯƠNG', subject: 'thực hiện Nghị định số 145/NĐ-CP' } },
      findings: 1,
    },
  ],
});

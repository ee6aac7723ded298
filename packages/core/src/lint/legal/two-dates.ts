import type { LegalRegister } from '../../legal/legal-instrument.js';
import { twoDates } from '../../rules/legal/two-dates.js';
import { lintOfTexts } from '../engine/lint-of-texts.js';
import type { LintRule } from '../engine/lint-rule.js';

const examples: LintRule['examples'] = {
  valid: [
    {
      title: { vi: 'Đúng ngày của công văn', en: 'The day of the letter' },
      outline: { attachedTo: '(kèm theo Công văn số 17-CV/BCĐ, ngày 22/5/2023)' },
    },
    {
      title: { vi: 'Cùng số, khác cơ quan', en: 'The number of another body' },
      letter: {
        body: [
          'Kế hoạch số 03/KH-UBND ngày 04/01/2023 của Ủy ban nhân dân thành phố, Kế hoạch số 03/KH-UBND ngày 09/01/2023 của Ủy ban nhân dân huyện.',
        ],
      },
    },
  ],
  invalid: [
    {
      title: {
        vi: 'Đề cương ghi ngày khác công văn',
        en: 'The outline gives the letter another day',
      },
      outline: { attachedTo: '(kèm theo Công văn số 17-CV/BCĐ, ngày 23/5/2023)' },
      findings: 1,
    },
    {
      title: { vi: 'Khác với danh mục văn bản', en: 'Against the register' },
      letter: { body: ['Nghị định số 145/2020/NĐ-CP ngày 15/12/2020 của Chính phủ.'] },
      findings: 1,
    },
  ],
};

/** `legal/two-dates`, held against letter and outline. */
// The mark lets bundlers drop the rule where nothing names it.
/* @__NO_SIDE_EFFECTS__ */
export function twoDatesLint(register: LegalRegister): LintRule {
  return lintOfTexts(twoDates(register), examples);
}

import type { LegalRegister } from '../../legal/legal-instrument.js';
import { endedInstrument } from '../../rules/legal/ended-instrument.js';
import { lintOfTexts } from '../engine/lint-of-texts.js';
import type { LintRule } from '../engine/lint-rule.js';

const examples: LintRule['examples'] = {
  valid: [
    {
      title: { vi: 'Còn hiệu lực trong kỳ', en: 'In force in the period' },
      letter: { body: ['Theo Pháp lệnh số 34/2007/PL-UBTVQH11, ngày 20/4/2007.'] },
    },
    {
      title: { vi: 'Nói về việc thay thế', en: 'Told as replaced' },
      letter: {
        body: ['Luật Thực hiện dân chủ ở cơ sở thay thế Pháp lệnh số 34/2007/PL-UBTVQH11.'],
      },
      period: { kind: 'year', year: 2024 },
    },
  ],
  invalid: [
    {
      title: {
        vi: 'Đề cương năm 2024 còn hỏi Pháp lệnh',
        en: 'An outline of 2024 still asks by the Ordinance',
      },
      letter: { body: ['Theo Pháp lệnh số 34/2007/PL-UBTVQH11, ngày 20/4/2007.'] },
      period: { kind: 'year', year: 2024 },
      findings: 1,
    },
    {
      title: { vi: 'Viện dẫn bằng tên', en: 'Cited by name' },
      letter: { body: ['Kết quả Pháp lệnh thực hiện dân chủ ở xã, phường, thị trấn.'] },
      period: { kind: 'year', year: 2024 },
      findings: 1,
    },
  ],
};

/** `legal/ended-instrument`, held against letter and outline. */
// The mark lets bundlers drop the rule where nothing names it.
/* @__NO_SIDE_EFFECTS__ */
export function endedInstrumentLint(register: LegalRegister): LintRule {
  return lintOfTexts(endedInstrument(register), examples);
}

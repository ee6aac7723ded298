import type { LegalRegister } from '../../legal/legal-instrument.js';
import { notYetInForce } from '../../rules/legal/not-yet-in-force.js';
import { lintOfTexts } from '../engine/lint-of-texts.js';
import type { LintRule } from '../engine/lint-rule.js';

const examples: LintRule['examples'] = {
  valid: [
    {
      title: { vi: 'Chuẩn bị thi hành', en: 'Preparing for it' },
      letter: { body: ['Phổ biến Luật Thực hiện dân chủ ở cơ sở.'] },
    },
    {
      title: { vi: 'Kỳ sau khi có hiệu lực', en: 'A period after that day' },
      letter: { body: ['Báo cáo theo Luật Thực hiện dân chủ ở cơ sở.'] },
      period: { kind: 'year', year: 2024 },
    },
  ],
  invalid: [
    {
      title: { vi: 'Báo cáo theo Luật chưa có hiệu lực', en: 'To report by a law to come' },
      letter: { body: ['Báo cáo kết quả theo Luật Thực hiện dân chủ ở cơ sở.'] },
      findings: 1,
    },
    {
      title: { vi: 'Căn cứ một điều của Luật', en: 'On the ground of one article' },
      letter: { body: ['Căn cứ Điều 11 Luật số 10/2022/QH15, các đơn vị báo cáo.'] },
      findings: 1,
    },
  ],
};

/** `legal/not-yet-in-force`, held against letter and outline. */
// The mark lets bundlers drop the rule where nothing names it.
/* @__NO_SIDE_EFFECTS__ */
export function notYetInForceLint(register: LegalRegister): LintRule {
  return lintOfTexts(notYetInForce(register), examples);
}

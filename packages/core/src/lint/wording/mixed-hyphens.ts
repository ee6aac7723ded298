import { mixedHyphensRule } from '../../rules/wording/mixed-hyphens.js';
import { lintOfTexts } from '../engine/lint-of-texts.js';

/** `wording/mixed-hyphens`, held against letter and outline. */
export const mixedHyphensLint = lintOfTexts(mixedHyphensRule, {
  valid: [
    {
      title: { vi: 'Một cách viết', en: 'One way' },
      letter: { body: ['Chính trị - xã hội; kinh tế - xã hội.'] },
    },
    {
      title: { vi: 'Ký hiệu văn bản', en: 'A symbol' },
      letter: { body: ['Theo Nghị định số 145/2020/NĐ-CP.'] },
    },
  ],
  invalid: [
    {
      title: { vi: 'Công văn liền, đề cương cách', en: 'Letter and outline differ' },
      letter: { body: ['Các tổ chức chính trị-xã hội.'] },
      outline: { title: { name: 'ĐỀ CƯƠNG', subject: 'các tổ chức chính trị - xã hội' } },
      findings: 1,
    },
    {
      title: { vi: 'Trong một đoạn', en: 'In one paragraph' },
      letter: { body: ['Kinh tế-xã hội, kinh tế - xã hội.'] },
      findings: 1,
    },
  ],
});

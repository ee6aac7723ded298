import { decomposedLettersRule } from '../../rules/wording/decomposed-letters.js';
import { lintOfTexts } from '../engine/lint-of-texts.js';

/** `wording/decomposed-letters`, held against letter and outline. */
export const decomposedLettersLint = lintOfTexts(decomposedLettersRule, {
  valid: [
    { title: { vi: 'Chữ dựng sẵn', en: 'Precomposed' }, letter: { body: ['Thành ủy chỉ đạo.'] } },
    { title: { vi: 'Không dấu', en: 'No marks' }, letter: { body: ['Ban Dan van.'] } },
  ],
  invalid: [
    {
      title: { vi: 'Dấu rời', en: 'Separate marks' },
      letter: { body: ['Tha\u0300nh u\u0309y.'] },
      findings: 1,
    },
    {
      title: { vi: 'Trong trích yếu', en: 'In the subject' },
      letter: { subject: 'ba\u0301o ca\u0301o' },
      findings: 1,
    },
  ],
});

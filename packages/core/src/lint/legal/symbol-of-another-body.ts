import { symbolOfAnotherBodyRule } from '../../rules/legal/symbol-of-another-body.js';
import { lintOfTexts } from '../engine/lint-of-texts.js';

/** `legal/symbol-of-another-body`, held against letter and outline. */
export const symbolOfAnotherBodyLint = lintOfTexts(symbolOfAnotherBodyRule, {
  valid: [
    {
      title: { vi: 'Đúng cơ quan', en: 'The right body' },
      letter: { body: ['Chỉ thị số 15-CT/TU ngày 21/11/2022 của Ban Thường vụ Thành ủy.'] },
    },
    {
      title: { vi: 'Không nói của ai', en: 'Nothing is said' },
      letter: { body: ['Chương trình số 01-CTr/TU, ngày 28/02/2023.'] },
    },
  ],
  invalid: [
    {
      title: { vi: 'TU mà của Ban Chỉ đạo', en: 'TU, of a steering committee' },
      letter: {
        body: ['Chương trình công tác số 01-CTr/TU, ngày 28/02/2023 của Ban Chỉ đạo thành phố.'],
      },
      findings: 1,
    },
    {
      title: { vi: 'BCĐ mà của Thành ủy', en: 'BCĐ, of the Party committee' },
      letter: { body: ['Kế hoạch số 12-KH/BCĐ, ngày 28/02/2023 của Thành ủy.'] },
      findings: 1,
    },
  ],
});

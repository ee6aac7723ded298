import { abbreviationOfAbbreviationRule } from '../../rules/wording/abbreviation-of-abbreviation.js';
import { lintOfTexts } from '../engine/lint-of-texts.js';

/** `wording/abbreviation-of-abbreviation`, held against letter and outline. */
export const abbreviationOfAbbreviationLint = lintOfTexts(abbreviationOfAbbreviationRule, {
  valid: [
    {
      title: { vi: 'Giải thích đầy đủ', en: 'Explained in full' },
      letter: { body: ['Quy chế dân chủ ở cơ sở (QCDC).'] },
    },
    {
      title: { vi: 'Ngoặc nói điều khác', en: 'The bracket says something else' },
      letter: { body: ['Gửi báo cáo (qua Ban Dân vận).'] },
    },
  ],
  invalid: [
    {
      title: { vi: 'QCDC (QCDC)', en: 'QCDC (QCDC)' },
      letter: { body: ['Thực hiện QCDC ở cơ sở (QCDC).'] },
      findings: 1,
    },
    {
      title: { vi: 'Tên gọi tắt trùng tên', en: 'A short name that is the name' },
      letter: {
        body: ['Ban Chỉ đạo thành phố thực hiện quy chế dân chủ (Ban Chỉ đạo thành phố).'],
      },
      findings: 1,
    },
  ],
});

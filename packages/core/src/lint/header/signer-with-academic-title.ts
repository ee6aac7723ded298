import { signerWithAcademicTitleRule } from '../../rules/header/signer-with-academic-title.js';
import { lintOfHeader } from '../engine/lint-of-header.js';

/** `header/signer-with-academic-title`, held against letter and outline. */
export const signerWithAcademicTitleLint = lintOfHeader(signerWithAcademicTitleRule, {
  valid: [
    { title: { vi: 'Chỉ có họ tên', en: 'The name alone' } },
    {
      title: { vi: 'Họ trùng chữ đầu của học vị', en: 'A name that begins like a title' },
      letter: { header: { signature: { posts: ['TRƯỞNG BAN'], name: 'Bùi Sĩ Cường' } } },
    },
  ],
  invalid: [
    {
      title: { vi: 'Viết tắt', en: 'Abbreviated' },
      letter: { header: { signature: { posts: ['TRƯỞNG BAN'], name: 'TS. Trần Thị Minh' } } },
      findings: 1,
    },
    {
      title: { vi: 'Ở đề cương', en: 'In the outline' },
      outlineSignature: { posts: ['TRƯỞNG BAN'], name: 'Thạc sĩ Trần Thị Minh' },
      findings: 1,
    },
  ],
});

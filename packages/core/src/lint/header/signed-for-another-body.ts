import { signedForAnotherBodyRule } from '../../rules/header/signed-for-another-body.js';
import { lintOfHeader } from '../engine/lint-of-header.js';

/** `header/signed-for-another-body`, held against letter and outline. */
export const signedForAnotherBodyLint = lintOfHeader(signedForAnotherBodyRule, {
  valid: [
    { title: { vi: 'Trưởng ban ký', en: 'The head signs' } },
    {
      title: { vi: 'Ký thay trưởng ban', en: 'In place of the head' },
      letter: {
        header: {
          signature: {
            capacity: { kind: 'in-place-of', body: 'TRƯỞNG BAN' },
            posts: ['PHÓ TRƯỞNG BAN'],
            name: 'Trần Thị Minh',
          },
        },
      },
    },
  ],
  invalid: [
    {
      title: { vi: 'Ký thay trưởng ban dân vận', en: 'In place of the head of another body' },
      letter: {
        header: {
          signature: {
            capacity: { kind: 'in-place-of', body: 'TRƯỞNG BAN DÂN VẬN' },
            posts: ['PHÓ TRƯỞNG BAN'],
            name: 'Trần Thị Minh',
          },
        },
      },
      findings: 1,
    },
    {
      title: { vi: 'Đề cương cũng vậy', en: 'In the outline too' },
      outlineSignature: {
        capacity: { kind: 'in-place-of', body: 'CHỦ TỊCH' },
        posts: ['PHÓ CHỦ TỊCH'],
      },
      findings: 1,
    },
  ],
});

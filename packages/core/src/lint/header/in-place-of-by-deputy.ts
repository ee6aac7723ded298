import { inPlaceOfByDeputyRule } from '../../rules/header/in-place-of-by-deputy.js';
import { lintOfHeader } from '../engine/lint-of-header.js';

/** `header/in-place-of-by-deputy`, held against letter and outline. */
export const inPlaceOfByDeputyLint = lintOfHeader(inPlaceOfByDeputyRule, {
  valid: [
    { title: { vi: 'Trưởng ban ký', en: 'The head signs' } },
    {
      title: { vi: 'Phó trưởng ban ký thay', en: 'A deputy signs' },
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
      title: { vi: 'Ủy viên ký thay', en: 'A member signs' },
      letter: {
        header: {
          signature: {
            capacity: { kind: 'in-place-of', body: 'TRƯỞNG BAN' },
            posts: ['ỦY VIÊN THƯỜNG TRỰC'],
            name: 'Trần Thị Minh',
          },
        },
      },
      findings: 1,
    },
    {
      title: { vi: 'Ở đề cương', en: 'In the outline' },
      outlineSignature: {
        capacity: { kind: 'in-place-of', body: 'TRƯỞNG BAN' },
        posts: ['TRƯỞNG BAN'],
      },
      findings: 1,
    },
  ],
});

import { steeringCommitteeSignsDirectlyRule } from '../../rules/header/steering-committee-signs-directly.js';
import { lintOfHeader } from '../engine/lint-of-header.js';

/** `header/steering-committee-signs-directly`, held against letter and outline. */
export const steeringCommitteeSignsDirectlyLint = lintOfHeader(steeringCommitteeSignsDirectlyRule, {
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
      title: { vi: 'T/M ở công văn', en: 'T/M in the letter' },
      letter: {
        header: {
          signature: {
            capacity: { kind: 'on-behalf-of', body: 'BAN CHỈ ĐẠO' },
            posts: ['TRƯỞNG BAN'],
            name: 'Trần Thị Minh',
          },
        },
      },
      findings: 1,
    },
    {
      title: { vi: 'T/M ở đề cương', en: 'T/M in the outline' },
      outlineSignature: { capacity: { kind: 'on-behalf-of', body: 'BAN CHỈ ĐẠO' }, posts: [] },
      findings: 1,
    },
  ],
});

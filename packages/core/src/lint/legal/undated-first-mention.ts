import { undatedFirstMentionRule } from '../../rules/legal/undated-first-mention.js';
import { lintOfTexts } from '../engine/lint-of-texts.js';

/** `legal/undated-first-mention`, held against letter and outline. */
export const undatedFirstMentionLint = lintOfTexts(undatedFirstMentionRule, {
  valid: [
    {
      title: { vi: 'Một ngày cho cả dãy', en: 'One date for an enumeration' },
      letter: { body: ['Nghị quyết số 18-NQ/TW, Nghị quyết số 19-NQ/TW, ngày 25/10/2017.'] },
    },
    {
      title: { vi: 'Số của chính công văn', en: 'The number of the letter itself' },
      outline: { attachedTo: '(kèm theo Công văn số 17-CV/BCĐ)' },
    },
  ],
  invalid: [
    {
      title: { vi: 'Quyết định không ghi ngày', en: 'A decision without its date' },
      letter: { body: ['Quyết định số 217-QĐ/TW của Bộ Chính trị.'] },
      findings: 1,
    },
    {
      title: { vi: 'Cả dãy không ghi ngày', en: 'An enumeration without dates' },
      letter: {
        body: ['Quyết định số 217-QĐ/TW, Quyết định số 218-QĐ/TW, Quy định số 124-QĐ/TW.'],
      },
      findings: 3,
    },
  ],
});

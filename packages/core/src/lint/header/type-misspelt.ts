import { headerTypeMisspeltRule } from '../../rules/header/type-misspelt.js';
import { lintOfHeader } from '../engine/lint-of-header.js';

/** `header/type-misspelt`, held against letter and outline. */
export const headerTypeMisspeltLint = lintOfHeader(headerTypeMisspeltRule, {
  valid: [
    { title: { vi: 'Công văn', en: 'A letter' } },
    {
      title: { vi: 'Công văn hành chính', en: 'A State letter' },
      letter: { header: { number: { sequence: 9, symbol: 'SNV-VP' } } },
    },
  ],
  invalid: [
    {
      title: { vi: 'Chữ thường', en: 'In small letters' },
      letter: { header: { number: { sequence: 17, symbol: 'Cv/BCĐ' } } },
      findings: 1,
    },
    {
      title: { vi: 'Viết hoa sai', en: 'Capitals' },
      letter: { header: { number: { sequence: 17, symbol: 'TTR/BCĐ' } } },
      findings: 1,
    },
  ],
});

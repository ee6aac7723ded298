import { symbolMalformedRule } from '../../rules/header/symbol-malformed.js';
import { lintOfHeader } from '../engine/lint-of-header.js';

/** `header/symbol-malformed`, held against letter and outline. */
export const symbolMalformedLint = lintOfHeader(symbolMalformedRule, {
  valid: [
    { title: { vi: 'Công văn của Đảng', en: 'A letter of the Party' } },
    {
      title: { vi: 'Cơ quan Nhà nước', en: 'A State body' },
      letter: {
        header: {
          superior: undefined,
          issuer: 'SỞ NỘI VỤ',
          number: { sequence: 9, symbol: 'SNV-VP' },
        },
      },
    },
  ],
  invalid: [
    {
      title: { vi: 'Cơ quan Đảng dùng cách ghép của Nhà nước', en: 'A Party body the State’s way' },
      letter: { header: { number: { sequence: 17, symbol: 'CV-BCĐ' } } },
      findings: 1,
    },
    {
      title: { vi: 'Ghi cả số', en: 'The number again' },
      letter: { header: { number: { sequence: 17, symbol: '17-CV/BCĐ' } } },
      findings: 1,
    },
  ],
});

import { asAboveWithoutAddresseesRule } from '../../rules/recipients/as-above-without-addressees.js';
import { lintOfHeader } from '../engine/lint-of-header.js';

/** `recipients/as-above-without-addressees`, held against letter and outline. */
export const asAboveWithoutAddresseesLint = lintOfHeader(asAboveWithoutAddresseesRule, {
  valid: [
    { title: { vi: 'Có “Kính gửi”', en: 'With addressees' } },
    {
      title: { vi: 'Không ghi “Như trên”', en: 'Without “Như trên”' },
      letter: { header: { addressees: undefined, recipients: ['Lưu BCĐ'] } },
    },
  ],
  invalid: [
    {
      title: { vi: 'Không có “Kính gửi”', en: 'Without addressees' },
      letter: { header: { addressees: undefined } },
      findings: 1,
    },
    {
      title: { vi: '“Như Kính gửi”', en: 'In other words' },
      letter: { header: { addressees: [], recipients: ['Như Kính gửi', 'Lưu BCĐ'] } },
      findings: 1,
    },
  ],
});

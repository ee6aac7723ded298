import { typeMeant } from '../../legal/type-meant.js';
import { defineHeaderRule } from '../engine/define-header-rule.js';

const posts = ['TRƯỞNG BAN'];

/** "TTR/BCĐ" for "TTr/BCĐ": the abbreviation of the type in other letters. */
export const headerTypeMisspeltRule = defineHeaderRule({
  code: 'header/type-misspelt',
  severity: 'warning',
  basis: {
    source:
      'Nghị định 30/2020/NĐ-CP, phụ lục III; Hướng dẫn 36-HD/VPTW: chữ viết tắt tên loại văn bản',
    mark: 'secondary',
  },
  messages: {
    vi: 'chữ viết tắt tên loại “{written}” trong ký hiệu chưa đúng; hãy viết “{meant}”',
    en: 'has “{written}” in its symbol, which is not how the type is abbreviated; write “{meant}”',
  },
  examples: {
    valid: [
      { title: { vi: 'Báo cáo', en: 'A report' } },
      {
        title: { vi: 'Tờ trình', en: 'A submission' },
        report: { header: { number: { sequence: 9, symbol: 'TTr/BCĐ' } } },
      },
    ],
    invalid: [
      {
        title: { vi: 'Chữ thường', en: 'In small letters' },
        report: { header: { number: { sequence: 9, symbol: 'Bc/BCĐ' } } },
        findings: 1,
      },
      {
        title: { vi: 'Viết hoa sai', en: 'Capitals' },
        report: {
          header: { number: { sequence: 9, symbol: 'TTR-SVHTT' }, signature: { posts } },
        },
        findings: 1,
      },
    ],
  },
  readHeader({ number }, tell) {
    const [written = ''] = /^[\p{L}\p{M}]+/u.exec(number?.symbol ?? '') ?? [];
    const meant = typeMeant(written.normalize('NFC'));
    if (number === undefined || meant === undefined) return;
    const path = '/number/symbol';
    const value = meant + number.symbol.slice(written.length);
    tell({ path, values: { written, meant }, fix: { path, value } });
  },
});

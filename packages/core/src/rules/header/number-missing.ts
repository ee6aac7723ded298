import { defineRule } from '../engine/define-rule.js';

/** A report without number and symbol. */
export const numberMissingRule = defineRule({
  code: 'header/number-missing',
  severity: 'error',
  basis: {
    source:
      'Hướng dẫn 36-HD/VPTW, phụ lục 3; Nghị định 30/2020/NĐ-CP, phụ lục I: thành phần số, ký hiệu',
    mark: 'confirmed',
  },
  messages: {
    vi: 'chưa có; hãy lấy số ở văn thư rồi ghi vào, ví dụ số 15 và ký hiệu “BC/BCĐ”',
    en: 'is missing; have the document registered and enter it, for instance 15 and “BC/BCĐ”',
  },
  examples: {
    valid: [
      { title: { vi: 'Có số, ký hiệu', en: 'With number and symbol' } },
      {
        title: { vi: 'Văn bản hành chính', en: 'A State document' },
        report: { header: { number: { sequence: 120, symbol: 'BC-SVHTT' } } },
      },
    ],
    invalid: [
      {
        title: { vi: 'Chưa lấy số', en: 'Not registered yet' },
        report: { header: { number: undefined } },
        findings: 1,
      },
      {
        title: { vi: 'Có ngày mà chưa có số', en: 'A date, but no number' },
        report: { header: { number: undefined, date: '2023-06-14' } },
        findings: 1,
      },
    ],
  },
  check({ report }, tell) {
    if (report.header.number === undefined) tell({ path: '/header/number', values: {} });
  },
});

import { defineRule } from '../engine/define-rule.js';

/** A report without a date. */
export const dateMissingRule = defineRule({
  code: 'header/date-missing',
  severity: 'error',
  basis: {
    source:
      'Hướng dẫn 36-HD/VPTW, phụ lục 3; Nghị định 30/2020/NĐ-CP, phụ lục I: địa danh, ngày tháng năm',
    mark: 'confirmed',
  },
  messages: {
    vi: 'chưa có; hãy ghi ngày, tháng, năm ký',
    en: 'is missing; enter the day the document is signed',
  },
  examples: {
    valid: [
      { title: { vi: 'Có ngày ký', en: 'With a date' } },
      {
        title: { vi: 'Ngày khác trong kỳ', en: 'Another day' },
        report: { header: { date: '2023-06-14' } },
      },
    ],
    invalid: [
      {
        title: { vi: 'Chưa ghi ngày', en: 'No date' },
        report: { header: { date: undefined } },
        findings: 1,
      },
      {
        title: { vi: 'Có số mà chưa có ngày', en: 'A number, but no date' },
        report: { header: { number: { sequence: 1, symbol: 'BC/BCĐ' }, date: undefined } },
        findings: 1,
      },
    ],
  },
  check({ report }, tell) {
    if (report.header.date === undefined) tell({ path: '/header/date', values: {} });
  },
});

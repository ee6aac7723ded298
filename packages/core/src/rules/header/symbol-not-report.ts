import { defineRule } from '../engine/define-rule.js';

/** The symbol of another type of document, such as that of the letter. */
export const symbolNotReportRule = defineRule({
  code: 'header/symbol-not-report',
  severity: 'warning',
  basis: {
    source:
      'Nghị định 30/2020/NĐ-CP, phụ lục III; Hướng dẫn 36-HD/VPTW: chữ viết tắt tên loại văn bản',
    mark: 'secondary',
  },
  messages: {
    vi: 'đang là “{symbol}”, của báo cáo thì phải bắt đầu bằng “BC”; hãy sửa, ví dụ “BC/BCĐ” (văn bản của Đảng) hoặc “BC-SNV” (văn bản hành chính)',
    en: 'is “{symbol}”, that of a report should begin with “BC”; correct it, for instance “BC/BCĐ” (Party) or “BC-SNV” (State)',
  },
  examples: {
    valid: [
      { title: { vi: 'Văn bản của Đảng', en: 'A Party document' } },
      {
        title: { vi: 'Văn bản hành chính', en: 'A State document' },
        report: { header: { number: { sequence: 9, symbol: 'BC-SVHTT' } } },
      },
    ],
    invalid: [
      {
        title: { vi: 'Để nguyên ký hiệu của công văn', en: 'The symbol of the letter' },
        report: { header: { number: { sequence: 9, symbol: 'CV/BCĐ' } } },
        findings: 1,
      },
      {
        title: { vi: 'Ký hiệu của kế hoạch', en: 'The symbol of a plan' },
        report: { header: { number: { sequence: 9, symbol: 'KH-SVHTT' } } },
        findings: 1,
      },
    ],
  },
  check({ report }, tell) {
    const symbol = report.header.number?.symbol;
    if (symbol === undefined || /^BC[-/]/u.test(symbol)) return;
    tell({ path: '/header/number/symbol', values: { symbol } });
  },
});

import { defineRule } from '../engine/define-rule.js';

/** A report on another version of the outline. */
export const outlineVersionRule = defineRule({
  code: 'structure/outline-version',
  severity: 'error',
  basis: { source: 'Công văn của đợt: báo cáo theo đề cương gửi kèm', mark: 'general' },
  messages: {
    vi: 'đang là {actual}, phải là {expected}; hãy rà lại các mục và chỉ tiêu theo phiên bản của đợt rồi ghi lại phiên bản',
    en: 'is {actual}, should be {expected}; go through the sections and indicators of the version of the round, then correct it',
  },
  examples: {
    valid: [
      { title: { vi: 'Đúng phiên bản của đợt', en: 'The version of the round' } },
      {
        title: { vi: 'Đề cương khác hẳn: không so phiên bản', en: 'Another outline altogether' },
        report: { outline: { id: 'year-end-review', version: '3.0.0' } },
      },
    ],
    invalid: [
      {
        title: { vi: 'Phiên bản cũ', en: 'An older version' },
        report: { outline: { id: 'sample', version: '1.1.0' } },
        findings: 1,
      },
      {
        title: { vi: 'Phiên bản chưa dùng trong đợt', en: 'A version of a later round' },
        report: { outline: { id: 'sample', version: '2.0.0' } },
        findings: 1,
      },
    ],
  },
  check({ report, outline }, tell) {
    if (report.outline.id !== outline.id || report.outline.version === outline.version) return;
    tell({
      path: '/outline/version',
      values: { actual: report.outline.version, expected: outline.version },
    });
  },
});

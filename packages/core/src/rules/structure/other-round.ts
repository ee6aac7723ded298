import { defineRule } from '../engine/define-rule.js';

/** A report that says it belongs to another round. */
export const otherRoundRule = defineRule({
  code: 'structure/other-round',
  severity: 'error',
  basis: { source: 'Công văn của đợt báo cáo', mark: 'general' },
  messages: {
    vi: 'đang là “{actual}”, phải là “{expected}”; hãy gửi báo cáo vào đúng đợt, hoặc sửa lại mã đợt',
    en: 'is “{actual}”, should be “{expected}”; send the report to its own round, or correct the id',
  },
  examples: {
    valid: [
      { title: { vi: 'Đúng đợt', en: 'The round itself' } },
      {
        title: { vi: 'Đợt khác, báo cáo của đợt ấy', en: 'Another round, and its own report' },
        report: { round: 'sample-2023-h2' },
        round: { id: 'sample-2023-h2' },
      },
    ],
    invalid: [
      {
        title: { vi: 'Báo cáo của đợt năm trước', en: 'A report of last year’s round' },
        report: { round: 'sample-2022-h1' },
        findings: 1,
      },
      {
        title: { vi: 'Mã đợt gõ sai', en: 'A misspelt id' },
        report: { round: 'sample-2023-h' },
        findings: 1,
      },
    ],
  },
  check({ report, round }, tell) {
    if (report.round === round.id) return;
    tell({ path: '/round', values: { actual: report.round, expected: round.id } });
  },
});

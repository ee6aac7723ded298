import { periodLabel } from '../../round/period-label.js';
import { periodRange } from '../../round/period-range.js';
import type { Period } from '../../round/period-schema.js';
import { defineRule } from '../engine/define-rule.js';

/** A report on another stretch of time than the round asks about. */
export const matchesRoundRule = defineRule({
  code: 'period/matches-round',
  severity: 'error',
  basis: { source: 'Công văn của đợt báo cáo: kỳ báo cáo', mark: 'general' },
  messages: {
    vi: 'đang là {actual}, phải là {expected} theo công văn của đợt; hãy sửa lại kỳ, hoặc lập báo cáo của đúng kỳ',
    en: 'is {actual}, should be {expected} as the letter of the round says; correct it, or report on the right period',
  },
  examples: {
    valid: [
      { title: { vi: 'Đúng kỳ của đợt', en: 'The period of the round' } },
      {
        title: { vi: 'Cùng khoảng thời gian, ghi cách khác', en: 'The same days in other words' },
        report: {
          period: {
            kind: 'custom',
            from: '2023-01-01',
            to: '2023-06-30',
            label: 'nửa đầu năm 2023',
          },
        },
      },
    ],
    invalid: [
      {
        title: { vi: 'Còn để kỳ năm trước', en: 'Last year’s period' },
        report: { period: { kind: 'half-year', year: 2022, half: 1 } },
        findings: 1,
      },
      {
        title: { vi: 'Báo cáo quý thay cho 6 tháng', en: 'A quarter in place of the half-year' },
        report: { period: { kind: 'quarter', year: 2023, quarter: 2 } },
        findings: 1,
      },
    ],
  },
  check({ report, round }, tell) {
    const actual = periodRange(report.period);
    const expected = periodRange(round.period);
    if (actual.from === expected.from && actual.to === expected.to) return;
    const values = { actual: named(report.period), expected: named(round.period) };
    tell({ path: '/period', values });
  },
});

function named(period: Period) {
  return { vi: periodLabel(period, 'vi'), en: periodLabel(period, 'en') };
}

import { defineRule } from '../engine/define-rule.js';
import { indicatorFigures } from '../reading/indicator-figures.js';

/** "Not reported" without saying why. */
export const notReportedWithoutReasonRule = defineRule({
  code: 'completeness/not-reported-without-reason',
  severity: 'warning',
  basis: { source: 'Thông lệ tổng hợp: số liệu còn thiếu phải rõ lý do', mark: 'general' },
  messages: {
    vi: 'báo chưa có số liệu nhưng chưa nêu lý do; hãy ghi lý do và thời điểm bổ sung',
    en: 'is said not to be reported, but not why; give the reason and when it will follow',
  },
  examples: {
    valid: [
      { title: { vi: 'Có đủ số liệu', en: 'All figures are there' } },
      {
        title: { vi: 'Có nêu lý do', en: 'With the reason' },
        report: {
          indicators: {
            contributions: { kind: 'not-reported', reason: 'Các xã đang quyết toán.' },
          },
        },
      },
    ],
    invalid: [
      {
        title: { vi: 'Không có lý do', en: 'No reason' },
        report: { indicators: { contributions: { kind: 'not-reported' } } },
        findings: 1,
      },
      {
        title: { vi: 'Lý do để trống', en: 'An empty reason' },
        report: { indicators: { contributions: { kind: 'not-reported', reason: ' ' } } },
        findings: 1,
      },
    ],
  },
  check(subject, tell) {
    for (const { path, figure } of indicatorFigures(subject)) {
      if (figure?.kind !== 'not-reported' || (figure.reason ?? '').trim() !== '') continue;
      tell({ path, values: {} });
    }
  },
});

import { defineRule } from '../engine/define-rule.js';
import { isThousandsRead } from '../reading/is-thousands-read.js';
import { reportedNumbers } from '../reading/reported-numbers.js';

/** A count with a fraction: 2.5 communes. */
export const countNotWholeRule = defineRule({
  code: 'figures/count-not-whole',
  severity: 'error',
  basis: { source: 'Đề cương báo cáo: chỉ tiêu đếm theo đơn vị tính nguyên', mark: 'general' },
  messages: {
    vi: 'đang là {value} {unit}, phải là số nguyên; hãy kiểm tra dấu chấm, dấu phẩy khi nhập (dấu chấm tách hàng nghìn)',
    en: 'is {value} ({unit}), should be a whole number; look at the points and commas that were entered (a point parts the thousands)',
  },
  examples: {
    valid: [
      { title: { vi: 'Số đếm nguyên', en: 'Whole counts' } },
      {
        title: { vi: 'Tỷ lệ được có phần thập phân', en: 'A percentage may have a fraction' },
        report: {
          indicators: { communes: 18, 'communes-with-regulation': 15, 'regulation-share': 83.3 },
        },
      },
    ],
    invalid: [
      {
        title: { vi: '1.240 bị nhập thành 1,24', en: '1,240 entered as 1.24' },
        report: { indicators: { 'documents-issued': 1.24 } },
        findings: 1,
      },
      {
        title: { vi: 'Hai số đếm đều lẻ', en: 'Two counts with a fraction' },
        report: { indicators: { communes: 20.5, strikes: 0.5 } },
        findings: 2,
      },
    ],
  },
  check(subject, tell) {
    for (const reported of reportedNumbers(subject).values()) {
      const { indicator, path, value } = reported;
      if (indicator.valueType !== 'count' || Number.isInteger(value)) continue;
      if (isThousandsRead(reported)) continue;
      tell({ path: `${path}/value`, values: { value, unit: indicator.unit } });
    }
  },
});

import { defineRule } from '../engine/define-rule.js';
import { isThousandsRead } from '../reading/is-thousands-read.js';
import { reportedNumbers } from '../reading/reported-numbers.js';

/** A count such as 45.799 that was read as a decimal: the point parts the thousands. */
export const separatorMisreadRule = defineRule({
  code: 'figures/separator-misread',
  severity: 'error',
  basis: {
    source: 'Cách viết số trong báo cáo đã công bố (Tiền Giang: “45.799/36.875”)',
    mark: 'confirmed',
    note: 'Ba chữ số sau dấu chấm của một số đếm là dấu hiệu dấu tách hàng nghìn bị đọc thành dấu thập phân.',
  },
  messages: {
    vi: 'đang là {value} {unit}, có lẽ là {meant}, vì dấu chấm tách hàng nghìn đã bị đọc thành dấu thập phân; hãy nhập lại',
    en: 'is {value} ({unit}), probably meant as {meant}, as the point that parts the thousands was read as a decimal point; enter it again',
  },
  examples: {
    valid: [
      {
        title: { vi: 'Số đếm hàng nghìn', en: 'A count in the thousands' },
        report: { indicators: { 'documents-issued': 45_799 } },
      },
      {
        title: { vi: 'Tỷ lệ có ba chữ số thập phân', en: 'A percentage with three decimals' },
        report: { indicators: { 'regulation-share': 74.999 } },
      },
    ],
    invalid: [
      {
        title: { vi: '45.799 bị đọc thành 45,799', en: '45,799 read as 45.799' },
        report: { indicators: { dialogues: 45.799 } },
        findings: 1,
      },
      {
        title: { vi: 'Số tiền 1.255 đồng', en: 'An amount of 1,255 đồng' },
        report: { indicators: { contributions: 1.255 } },
        findings: 1,
      },
    ],
  },
  check(subject, tell) {
    for (const reported of reportedNumbers(subject).values()) {
      if (!isThousandsRead(reported)) continue;
      const { indicator, path, value } = reported;
      const meant = Math.round(value * 1_000);
      tell({
        path: `${path}/value`,
        values: { value, unit: indicator.unit, meant },
        fix: { path: `${path}/value`, value: meant },
      });
    }
  },
});

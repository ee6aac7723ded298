import { defineRule } from '../engine/define-rule.js';
import { reportedNumbers } from '../reading/reported-numbers.js';
import { shortText } from '../reading/short-text.js';

/** A part that is larger than its whole: 21 of 20 communes. */
export const partWithinWholeRule = defineRule({
  code: 'figures/part-within-whole',
  severity: 'error',
  basis: {
    source:
      'Biểu mẫu số liệu thực hiện QCDC của Bắc Giang: số tiếp thu ≤ số tham gia, số phiếu ≤ số hộ',
    mark: 'secondary',
    note: 'Biểu mẫu đọc trong mã nguồn hệ thống của tỉnh; quan hệ giữa các số suy ra từ biểu mẫu.',
  },
  messages: {
    vi: 'đang là {part} {unit}, không được lớn hơn “{wholeLabel}” là {whole}; hãy kiểm tra lại cả hai số',
    en: 'is {part} ({unit}), should not exceed “{wholeLabel}”, which is {whole}; check both figures',
  },
  examples: {
    valid: [
      { title: { vi: 'Phần nhỏ hơn tổng', en: 'The part is smaller' } },
      {
        title: { vi: 'Phần bằng tổng', en: 'The part is the whole' },
        report: { indicators: { 'communes-with-regulation': 20, 'regulation-share': 100 } },
      },
    ],
    invalid: [
      {
        title: { vi: 'Phần lớn hơn tổng', en: 'The part is larger' },
        report: { indicators: { 'communes-with-regulation': 21 } },
        findings: 1,
      },
      {
        title: { vi: 'Tổng bằng 0', en: 'The whole is zero' },
        report: { indicators: { communes: 0 } },
        findings: 1,
      },
    ],
  },
  check(subject, tell) {
    const numbers = reportedNumbers(subject);
    for (const { indicator, path, value: part } of numbers.values()) {
      const whole = numbers.get(indicator.partOf ?? '');
      if (whole === undefined || part <= whole.value) continue;
      tell({
        path: `${path}/value`,
        values: {
          part,
          unit: indicator.unit,
          whole: whole.value,
          wholeLabel: shortText(whole.indicator.label),
        },
        related: [{ path: `${whole.path}/value` }],
      });
    }
  },
});

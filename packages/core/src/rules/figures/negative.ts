import { defineRule } from '../engine/define-rule.js';
import { reportedNumbers } from '../reading/reported-numbers.js';

/** A count or an amount below zero. */
export const negativeRule = defineRule({
  code: 'figures/negative',
  severity: 'error',
  basis: { source: 'Số đếm và số tiền trong kỳ không âm', mark: 'general' },
  messages: {
    vi: 'đang là {value} {unit}, phải từ 0 trở lên; hãy kiểm tra lại số đã nhập',
    en: 'is {value} ({unit}), should be 0 or more; check what was entered',
  },
  examples: {
    valid: [
      {
        title: { vi: 'Bằng 0', en: 'Zero' },
        report: { indicators: { 'documents-issued': 0 } },
      },
      {
        title: { vi: 'Chưa có số liệu', en: 'No figure yet' },
        report: { indicators: { 'documents-issued': { kind: 'not-reported' } } },
      },
    ],
    invalid: [
      {
        title: { vi: 'Số đếm âm', en: 'A count below zero' },
        report: { indicators: { 'documents-issued': -3 } },
        findings: 1,
      },
      {
        title: { vi: 'Số tiền âm', en: 'An amount below zero' },
        report: { indicators: { contributions: -1_250_000_000 } },
        findings: 1,
      },
    ],
  },
  check(subject, tell) {
    for (const { indicator, path, value } of reportedNumbers(subject).values()) {
      const counted = indicator.valueType === 'count' || indicator.valueType === 'money';
      if (counted && value < 0) {
        tell({ path: `${path}/value`, values: { value, unit: indicator.unit } });
      }
    }
  },
});

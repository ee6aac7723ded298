import { defineRule } from '../engine/define-rule.js';
import { reportedNumbers } from '../reading/reported-numbers.js';

/** A share of a whole outside 0 to 100 %. */
export const percentageRangeRule = defineRule({
  code: 'figures/percentage-range',
  severity: 'error',
  basis: { source: 'Tỷ lệ phần trăm của một tổng số', mark: 'general' },
  messages: {
    vi: 'đang là {value} %, phải từ 0 % đến 100 %; hãy kiểm tra lại tử số và mẫu số',
    en: 'is {value} %, should be from 0 % to 100 %; check what was divided by what',
  },
  examples: {
    valid: [
      { title: { vi: 'Trong khoảng', en: 'Within the range' } },
      {
        title: { vi: 'Đúng 100 %', en: 'Exactly 100 %' },
        report: { indicators: { 'communes-with-regulation': 20, 'regulation-share': 100 } },
      },
    ],
    invalid: [
      {
        title: { vi: 'Quá 100 %', en: 'More than 100 %' },
        report: { indicators: { 'regulation-share': 104.5 } },
        findings: 1,
      },
      {
        title: { vi: 'Dưới 0 %', en: 'Less than 0 %' },
        report: { indicators: { 'regulation-share': -1 } },
        findings: 1,
      },
    ],
  },
  check(subject, tell) {
    for (const { indicator, path, value } of reportedNumbers(subject).values()) {
      if (indicator.valueType !== 'percentage' || (value >= 0 && value <= 100)) continue;
      tell({ path: `${path}/value`, values: { value } });
    }
  },
});

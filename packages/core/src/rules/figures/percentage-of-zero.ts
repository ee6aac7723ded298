import { defineRule } from '../engine/define-rule.js';
import { reportedNumbers } from '../reading/reported-numbers.js';
import { shortText } from '../reading/short-text.js';

/** A percentage of nothing: where the whole is zero, there is no share of it. */
export const percentageOfZeroRule = defineRule({
  code: 'figures/percentage-of-zero',
  severity: 'warning',
  basis: { source: 'Phép chia cho 0 không có nghĩa', mark: 'general' },
  messages: {
    vi: 'đang là {value} % của “{denominatorLabel}” bằng 0; hãy ghi không áp dụng',
    en: 'is {value} % of “{denominatorLabel}”, which is 0; say that it does not apply',
  },
  examples: {
    valid: [
      { title: { vi: 'Mẫu số khác 0', en: 'A whole that is not zero' } },
      {
        title: { vi: 'Mẫu số bằng 0, tỷ lệ không áp dụng', en: 'A whole of zero without a share' },
        report: {
          indicators: {
            communes: 0,
            'communes-with-regulation': 0,
            'regulation-share': { kind: 'not-applicable' },
          },
        },
      },
    ],
    invalid: [
      {
        title: { vi: '0 % của 0 xã', en: '0 % of 0 communes' },
        report: {
          indicators: { communes: 0, 'communes-with-regulation': 0, 'regulation-share': 0 },
        },
        findings: 1,
      },
      {
        title: { vi: '100 % của 0 xã', en: '100 % of 0 communes' },
        report: {
          indicators: { communes: 0, 'communes-with-regulation': 0, 'regulation-share': 100 },
        },
        findings: 1,
      },
    ],
  },
  check(subject, tell) {
    const numbers = reportedNumbers(subject);
    for (const { indicator, path, value } of numbers.values()) {
      const denominator = numbers.get(indicator.ratio?.denominator ?? '');
      if (denominator?.value !== 0) continue;
      tell({
        path,
        values: { value, denominatorLabel: shortText(denominator.indicator.label) },
        related: [{ path: `${denominator.path}/value` }],
        fix: { path, value: { kind: 'not-applicable' } },
      });
    }
  },
});

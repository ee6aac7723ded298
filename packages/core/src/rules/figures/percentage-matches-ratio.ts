import { defineRule } from '../engine/define-rule.js';
import { reportedNumbers } from '../reading/reported-numbers.js';
import { shortText } from '../reading/short-text.js';

/** A percentage that is not what its numerator and denominator make. */
export const percentageMatchesRatioRule = defineRule({
  code: 'figures/percentage-matches-ratio',
  severity: 'error',
  basis: {
    source: 'Cách ghi trong báo cáo đã công bố: “111/152 xã = 73%” (Lào Cai)',
    mark: 'secondary',
    note: 'Chấp nhận làm tròn và cắt bớt ở chữ số thập phân cuối cùng đã ghi.',
  },
  messages: {
    vi: 'đang là {value} %, trong khi “{numeratorLabel}” là {numerator} trên “{denominatorLabel}” là {denominator} cho {expected} %; hãy sửa tỷ lệ hoặc hai số kia',
    en: 'is {value} %, while “{numeratorLabel}”, {numerator}, of “{denominatorLabel}”, {denominator}, makes {expected} %; correct the percentage or the two figures',
  },
  examples: {
    valid: [
      { title: { vi: '15/20 = 75 %', en: '15 of 20 is 75 %' } },
      {
        title: { vi: '111/152 làm tròn thành 73 %', en: '111 of 152 rounds to 73 %' },
        report: {
          indicators: { communes: 152, 'communes-with-regulation': 111, 'regulation-share': 73 },
        },
      },
      {
        title: { vi: '14/19 cắt bớt thành 73,6 %', en: '14 of 19 cut to 73.6 %' },
        report: {
          indicators: { communes: 19, 'communes-with-regulation': 14, 'regulation-share': 73.6 },
        },
      },
    ],
    invalid: [
      {
        title: { vi: '15/20 mà ghi 80 %', en: '15 of 20 given as 80 %' },
        report: { indicators: { 'regulation-share': 80 } },
        findings: 1,
      },
      {
        title: {
          vi: 'Ghi tỷ lệ 0,75 thay cho 75 %',
          en: 'The ratio 0.75 in place of 75 %',
        },
        report: { indicators: { 'regulation-share': 0.75 } },
        findings: 1,
      },
    ],
  },
  check(subject, tell) {
    const numbers = reportedNumbers(subject);
    for (const { indicator, path, value } of numbers.values()) {
      const numerator = numbers.get(indicator.ratio?.numerator ?? '');
      const denominator = numbers.get(indicator.ratio?.denominator ?? '');
      if (numerator === undefined || denominator === undefined || denominator.value === 0) continue;
      const exact = (100 * numerator.value) / denominator.value;
      if (isRounding(value, exact)) continue;
      tell({
        path: `${path}/value`,
        values: {
          value,
          numerator: numerator.value,
          numeratorLabel: shortText(numerator.indicator.label),
          denominator: denominator.value,
          denominatorLabel: shortText(denominator.indicator.label),
          expected: Math.round(exact * 100) / 100,
        },
        related: [{ path: `${numerator.path}/value` }, { path: `${denominator.path}/value` }],
      });
    }
  },
});

/** True when `value` is `exact`, rounded or cut at the last decimal that `value` has. */
function isRounding(value: number, exact: number): boolean {
  const decimals = Math.min(9, String(value).split('.')[1]?.length ?? 0);
  const scaled = exact * 10 ** decimals;
  // 28.7 × 10 is 286.99999999999994 to the machine; the nudge keeps the cut at 287.
  const nudge = 1e-9 * Math.max(1, Math.abs(scaled));
  const given = Math.round(value * 10 ** decimals);
  return given === Math.round(scaled + nudge) || given === Math.trunc(scaled + nudge);
}

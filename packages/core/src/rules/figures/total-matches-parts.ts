import { ownMember } from '../../json/own-member.js';
import { defineRule } from '../engine/define-rule.js';
import type { RuleSubject } from '../engine/rule.js';
import { reportedNumbers } from '../reading/reported-numbers.js';

/** Amounts may carry decimals, and their sums the rounding of the machine. */
const slack = 1e-6;

/** A total that is not the sum of its parts. */
export const totalMatchesPartsRule = defineRule({
  code: 'figures/total-matches-parts',
  severity: 'error',
  basis: {
    source:
      'Biểu mẫu số liệu thực hiện QCDC của Bắc Giang: tổng giá trị = ngân sách + dân góp + khác',
    mark: 'secondary',
    note: 'Biểu mẫu đọc trong mã nguồn hệ thống của tỉnh; quan hệ giữa các số suy ra từ biểu mẫu.',
  },
  messages: {
    vi: 'đang là {total} {unit}, trong khi {count} số thành phần cộng lại là {sum}; hãy sửa số tổng hoặc số thành phần',
    en: 'is {total} ({unit}), while its {count} parts add up to {sum}; correct the total or the parts',
  },
  examples: {
    valid: [
      { title: { vi: 'Tổng khớp', en: 'The total matches' } },
      {
        title: {
          vi: 'Còn thiếu một thành phần thì chưa xét',
          en: 'Not judged while a part is not reported',
        },
        report: {
          indicators: {
            dialogues: 40,
            'dialogues-by-party': { kind: 'not-reported', reason: 'Cấp ủy đang tổng hợp.' },
          },
        },
      },
    ],
    invalid: [
      {
        title: { vi: 'Tổng lớn hơn', en: 'The total is larger' },
        report: { indicators: { dialogues: 32 } },
        findings: 1,
      },
      {
        title: {
          vi: 'Thành phần không áp dụng tính bằng 0',
          en: 'A part that does not apply counts as zero',
        },
        report: { indicators: { 'dialogues-by-party': { kind: 'not-applicable' } } },
        findings: 1,
      },
    ],
  },
  check(subject, tell) {
    const numbers = reportedNumbers(subject);
    for (const { indicator, path, value: total } of numbers.values()) {
      const parts = indicator.sumOf ?? [];
      const sum = sumOf(parts, subject, numbers);
      if (sum === undefined || Math.abs(sum - total) <= slack * Math.max(1, Math.abs(total))) {
        continue;
      }
      tell({
        path: `${path}/value`,
        values: { total, unit: indicator.unit, count: parts.length, sum },
        related: parts.flatMap((id) => {
          const part = numbers.get(id);
          return part === undefined ? [] : [{ path: `${part.path}/value` }];
        }),
      });
    }
  },
});

/** The sum, where every part is a number or does not apply; `undefined` where one is open. */
function sumOf(
  parts: readonly string[],
  { report }: RuleSubject,
  numbers: ReturnType<typeof reportedNumbers>,
): number | undefined {
  if (parts.length === 0) return undefined;
  let sum = 0;
  for (const id of parts) {
    const applies = ownMember(report.indicators, id)?.kind !== 'not-applicable';
    const value = applies ? numbers.get(id)?.value : 0;
    if (value === undefined) return undefined;
    sum += value;
  }
  return sum;
}

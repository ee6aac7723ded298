import { periodLabel } from '../../round/period-label.js';
import { defineRule } from '../engine/define-rule.js';
import { reportedNumbers } from '../reading/reported-numbers.js';

/** Smaller moves than these are the ordinary course of things. */
const times = 3;
const leastCount = 10;
const leastPoints = 30;

/** A figure that is three times, or a third of, what the same unit reported for the period before. */
export const suddenChangeRule = defineRule({
  code: 'figures/sudden-change',
  severity: 'warning',
  basis: {
    source: 'Thông lệ kiểm tra số liệu: đối chiếu với kỳ trước',
    mark: 'general',
    note: 'Ngưỡng gấp 3 lần và chênh từ 10 (tỷ lệ: 30 điểm) là lựa chọn của quy tắc.',
  },
  messages: {
    vi: 'đang là {value} {unit}, kỳ trước ({period}) là {before}; hãy kiểm tra lại số liệu, nếu đúng thì nêu lý do trong lời văn',
    en: 'is {value} ({unit}), and was {before} in the period before ({period}); check the figure; if it is right, give the reason in the text',
  },
  examples: {
    valid: [
      {
        title: { vi: 'Tăng vừa phải', en: 'A moderate rise' },
        previous: { indicators: { 'documents-issued': 2, dialogues: 21 } },
      },
      {
        title: { vi: 'Số nhỏ dao động', en: 'Small numbers move' },
        previous: { indicators: { 'documents-issued': 1, strikes: 3 } },
      },
    ],
    invalid: [
      {
        title: { vi: 'Thừa một chữ số 0', en: 'A nought too many' },
        report: { indicators: { 'documents-issued': 30 } },
        previous: { period: { kind: 'half-year', year: 2022, half: 2 } },
        findings: 1,
      },
      {
        title: { vi: 'Tỷ lệ giảm đột ngột', en: 'A share that drops' },
        report: { indicators: { 'regulation-share': 7.5 } },
        previous: { period: { kind: 'half-year', year: 2022, half: 2 } },
        findings: 1,
      },
    ],
  },
  check(subject, tell) {
    const { previous } = subject;
    if (previous?.period.kind !== subject.report.period.kind) return;
    const earlier = reportedNumbers({ ...subject, report: previous });
    const period = { vi: periodLabel(previous.period), en: periodLabel(previous.period, 'en') };
    for (const [id, { indicator, path, value }] of reportedNumbers(subject)) {
      const before = earlier.get(id)?.value;
      if (before === undefined || !isSudden(before, value, indicator.unit === '%')) continue;
      const values = { value, unit: indicator.unit, before, period };
      tell({ path: `${path}/value`, values });
    }
  },
});

function isSudden(before: number, now: number, isShare: boolean): boolean {
  const difference = Math.abs(now - before);
  if (isShare) return difference >= leastPoints;
  return difference >= leastCount && Math.max(before, now) >= times * Math.min(before, now);
}

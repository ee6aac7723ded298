import { latenessOf, type Lateness } from '../../calendar/lateness-of.js';
import type { MessageValue } from '../../diagnostics/diagnostic.js';
import { deadlineLabel } from '../../round/deadline-label.js';
import { lastDay } from '../../round/last-day.js';
import { defineRule } from '../engine/define-rule.js';

/** A report signed when it should have arrived already. */
export const datedAfterDeadlineRule = defineRule({
  code: 'deadline/dated-after-deadline',
  severity: 'warning',
  basis: {
    source: 'Công văn của đợt báo cáo: thời hạn gửi; “trước ngày” không gồm ngày đó',
    mark: 'general',
  },
  messages: {
    vi: 'đang là {date}, thời hạn gửi là {deadline} nên ngày cuối là {last}; hãy kiểm tra lại ngày ký, nếu đúng thì báo cáo muộn {late}',
    en: 'is {date}, but the report is due {deadline}, so {last} is the last day; check the date; if it is right, the report is {late} late',
  },
  examples: {
    valid: [
      {
        title: { vi: 'Ký vào ngày cuối của thời hạn', en: 'Signed on the last day' },
        report: { header: { date: '2023-06-14' } },
      },
      {
        title: { vi: '“Chậm nhất ngày 15/6” gồm cả ngày 15/6', en: '“On or before” has the day' },
        report: { header: { date: '2023-06-15' } },
        round: { deadline: { kind: 'on-or-before', date: '2023-06-15' } },
      },
    ],
    invalid: [
      {
        title: { vi: '“Trước ngày 15/6” mà ký ngày 15/6', en: '“Before 15 June”, signed that day' },
        report: { header: { date: '2023-06-15' } },
        findings: 1,
      },
      {
        title: { vi: 'Ký sau thời hạn một tháng', en: 'Signed a month late' },
        report: { header: { date: '2023-07-14' } },
        findings: 1,
      },
    ],
  },
  check({ report, round: { deadline } }, tell) {
    const { date } = report.header;
    const last = lastDay(deadline);
    if (date === undefined || date <= last) return;
    tell({
      path: '/header/date',
      values: {
        date: { date },
        deadline: { vi: deadlineLabel(deadline, 'vi'), en: deadlineLabel(deadline, 'en') },
        last: { date: last },
        late: inWords(latenessOf(deadline, date)),
      },
    });
  },
});

function inWords({ days, workingDays }: Lateness): MessageValue {
  const vi = `${String(days)} ngày`;
  const en = days === 1 ? '1 day' : `${String(days)} days`;
  if (workingDays === undefined) return { vi, en };
  const count = String(workingDays);
  return { vi: `${vi} (${count} ngày làm việc)`, en: `${en} (working days: ${count})` };
}

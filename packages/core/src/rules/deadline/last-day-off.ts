import { addWorkingDays } from '../../calendar/add-working-days.js';
import { isWorkingDay } from '../../calendar/is-working-day.js';
import { lastDay } from '../../round/last-day.js';
import { defineRule } from '../engine/define-rule.js';

/** A deadline whose last day is a weekend or a holiday, for a report that is still to be signed. */
export const lastDayOffRule = defineRule({
  code: 'deadline/last-day-off',
  severity: 'info',
  basis: {
    source: 'Bộ luật Lao động 45/2019/QH14, Điều 112; thông báo nghỉ lễ, Tết từng năm',
    mark: 'confirmed',
    note: 'Công văn không nói hạn rơi vào ngày nghỉ thì chuyển sang ngày nào; quy tắc chỉ nhắc.',
  },
  messages: {
    vi: 'chưa ghi ngày, mà ngày cuối của thời hạn là {last}, một ngày nghỉ; hãy ký và gửi chậm nhất ngày {before}, ngày làm việc cuối cùng trước đó',
    en: 'has no date yet, and the last day of the deadline, {last}, is a day off; sign and send it by {before}, the last working day before it',
  },
  examples: {
    valid: [
      {
        title: { vi: 'Ngày cuối là ngày làm việc', en: 'The last day is a working day' },
        report: { header: { date: undefined } },
      },
      {
        title: { vi: 'Báo cáo đã ghi ngày', en: 'The report is dated' },
        round: { deadline: { kind: 'on-or-before', date: '2023-06-17' } },
      },
    ],
    invalid: [
      {
        title: { vi: 'Hạn là Chủ nhật', en: 'The last day is a Sunday' },
        report: { header: { date: undefined } },
        round: { deadline: { kind: 'on-or-before', date: '2023-06-18' } },
        findings: 1,
      },
      {
        title: { vi: 'Hạn rơi vào kỳ nghỉ lễ', en: 'Within a public holiday' },
        report: { header: { date: undefined } },
        round: { deadline: { kind: 'before', date: '2023-05-03' } },
        findings: 1,
      },
    ],
  },
  check({ report, round }, tell) {
    const last = lastDay(round.deadline);
    if (report.header.date !== undefined || isWorkingDay(last) !== false) return;
    const before = addWorkingDays(last, -1);
    if (before === undefined) return;
    tell({ path: '/header/date', values: { last: { date: last }, before: { date: before } } });
  },
});

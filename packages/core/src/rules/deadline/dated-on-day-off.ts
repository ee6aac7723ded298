import { isWorkingDay } from '../../calendar/is-working-day.js';
import { defineRule } from '../engine/define-rule.js';

/** A report signed on a weekend or a holiday: often a day that was mistyped. */
export const datedOnDayOffRule = defineRule({
  code: 'deadline/dated-on-day-off',
  severity: 'info',
  basis: {
    source: 'Bộ luật Lao động 45/2019/QH14, Điều 112; thông báo nghỉ lễ, Tết từng năm',
    mark: 'confirmed',
    note: 'Không cấm ký vào ngày nghỉ; quy tắc chỉ nhắc.',
  },
  messages: {
    vi: 'đang là {date}, một ngày nghỉ; hãy kiểm tra lại ngày ký',
    en: 'is {date}, a day off; check the date',
  },
  examples: {
    valid: [
      { title: { vi: 'Ký vào ngày làm việc', en: 'Signed on a working day' } },
      {
        title: { vi: 'Thứ Bảy làm bù', en: 'A Saturday that makes up for a swapped day' },
        report: { header: { date: '2024-05-04' } },
      },
    ],
    invalid: [
      {
        title: { vi: 'Ký vào Chủ nhật', en: 'Signed on a Sunday' },
        report: { header: { date: '2023-06-11' } },
        findings: 1,
      },
      {
        title: { vi: 'Ký vào kỳ nghỉ Tết', en: 'Signed during Tết' },
        report: { header: { date: '2025-01-28' } },
        findings: 1,
      },
    ],
  },
  check({ report }, tell) {
    const { date } = report.header;
    if (date === undefined || isWorkingDay(date) !== false) return;
    tell({ path: '/header/date', values: { date: { date } } });
  },
});

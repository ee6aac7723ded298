import { defineRule } from '../engine/define-rule.js';

/** A report signed before its figures could be closed. */
export const datedBeforeDataCloseRule = defineRule({
  code: 'period/dated-before-data-close',
  severity: 'warning',
  basis: {
    source:
      'Nghị định 09/2019/NĐ-CP, Điều 8 khoản 5: thời hạn gửi báo cáo sau thời gian chốt số liệu',
    mark: 'confirmed',
    note: 'Nghị định không áp dụng cho cơ quan Đảng; ngày chốt số liệu lấy theo đợt báo cáo.',
  },
  messages: {
    vi: 'đang là {date}, trước ngày chốt số liệu của đợt là {close}; hãy kiểm tra lại ngày ký và cập nhật số liệu',
    en: 'is {date}, before the figures of the round are closed on {close}; check the date, and bring the figures up to date',
  },
  examples: {
    valid: [
      { title: { vi: 'Ký sau ngày chốt số liệu', en: 'Signed after the close' } },
      {
        title: { vi: 'Ký đúng ngày chốt số liệu', en: 'Signed on the day of the close' },
        report: { header: { date: '2023-06-05' } },
      },
    ],
    invalid: [
      {
        title: { vi: 'Ký trước ngày chốt số liệu', en: 'Signed before the close' },
        report: { header: { date: '2023-06-01' } },
        findings: 1,
      },
      {
        title: { vi: 'Ký trước một ngày', en: 'A day too early' },
        report: { header: { date: '2023-06-04' } },
        findings: 1,
      },
    ],
  },
  check({ report, round }, tell) {
    const { date } = report.header;
    const close = round.period.dataClose;
    if (date === undefined || close === undefined || date >= close) return;
    tell({ path: '/header/date', values: { date: { date }, close: { date: close } } });
  },
});

import { defineRule } from '../engine/define-rule.js';

/** A report signed before it was asked for: the year or the month is mistyped. */
export const datedBeforeLetterRule = defineRule({
  code: 'deadline/dated-before-letter',
  severity: 'warning',
  basis: { source: 'Ngày của công văn mở đợt báo cáo', mark: 'general' },
  messages: {
    vi: 'đang là {date}, trước cả ngày công văn yêu cầu là {letter}; hãy kiểm tra lại ngày, tháng, năm',
    en: 'is {date}, even before the letter that asks for it, {letter}; check day, month and year',
  },
  examples: {
    valid: [
      { title: { vi: 'Ký sau công văn', en: 'Signed after the letter' } },
      {
        title: { vi: 'Chưa ghi ngày', en: 'No date yet' },
        report: { header: { date: undefined } },
      },
    ],
    invalid: [
      {
        title: { vi: 'Năm còn để năm trước', en: 'The year of last year' },
        report: { header: { date: '2022-06-12' } },
        findings: 1,
      },
      {
        title: { vi: 'Ký trước công văn một ngày', en: 'A day before the letter' },
        report: { header: { date: '2023-05-21' } },
        findings: 1,
      },
    ],
  },
  check({ report, round }, tell) {
    const { date } = report.header;
    const letter = round.letter.header.date;
    if (date === undefined || letter === undefined || date >= letter) return;
    tell({ path: '/header/date', values: { date: { date }, letter: { date: letter } } });
  },
});

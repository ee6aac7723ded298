import { periodLabel } from '../../round/period-label.js';
import { periodRange } from '../../round/period-range.js';
import { defineRule } from '../engine/define-rule.js';
import { ownSentences } from '../reading/own-sentences.js';
import { periodMentions, type PeriodMention } from '../reading/period-mentions.js';
import { responseTexts } from '../reading/report-texts.js';

/** An earlier period in the subject or the prose: the sign of last period's report copied over. */
export const otherPeriodInTextRule = defineRule({
  code: 'period/other-period-in-text',
  severity: 'warning',
  basis: {
    source:
      'Báo Tin tức, “Cải cách báo cáo” (2011): báo cáo chép lại của năm trước, để nguyên năm cũ',
    mark: 'confirmed',
  },
  messages: {
    vi: 'nhắc đến “{mention}”, trước kỳ báo cáo là {period}; hãy sửa nếu là nội dung kỳ trước còn sót, hoặc ghi rõ “so với cùng kỳ” nếu để so sánh',
    en: 'names “{mention}”, before the period of the report, {period}; correct it if it was left in from an earlier report, or write “so với cùng kỳ” (compared with the same period) if it is a comparison',
  },
  examples: {
    valid: [
      {
        title: { vi: 'So sánh với cùng kỳ', en: 'A comparison' },
        report: { responses: { context: 'Tăng 5% so với 6 tháng đầu năm 2022.' } },
      },
      {
        title: {
          vi: 'Nhiệm kỳ, văn bản viện dẫn và tên văn bản trong ngoặc kép',
          en: 'A term of office, a cited document, a quoted title',
        },
        report: {
          responses: {
            context:
              'Nhiệm kỳ 2020 - 2025. Theo Báo cáo số 12-BC/BCĐ về 6 tháng cuối năm 2022, “Kết quả trong năm 2022” đạt khá.',
          },
        },
      },
      {
        title: { vi: 'Nhiệm vụ của kỳ sau', en: 'Tasks of the next period' },
        report: { responses: { 'tasks.next': 'Hoàn thành kế hoạch trong 6 tháng cuối năm 2023.' } },
      },
    ],
    invalid: [
      {
        title: { vi: 'Còn sót kỳ năm trước', en: 'Last year’s period was left in' },
        report: { responses: { context: 'Trong 6 tháng đầu năm 2022, tình hình ổn định.' } },
        findings: 1,
      },
      {
        title: { vi: 'Trích yếu và nội dung còn quý cũ', en: 'An old quarter in subject and text' },
        report: {
          subject: 'kết quả thực hiện quy chế dân chủ ở cơ sở quý IV/2022',
          responses: { 'tasks.proposals': 'Trong năm 2022, đơn vị không có kiến nghị.' },
        },
        findings: 2,
      },
    ],
  },
  check({ report }, tell) {
    const { from } = periodRange(report.period);
    const label = { vi: periodLabel(report.period, 'vi'), en: periodLabel(report.period, 'en') };
    for (const { path, text } of [
      { path: '/subject', text: report.subject },
      ...responseTexts(report),
    ]) {
      for (const mention of unexplainedMentions(text)) {
        if (periodRange(mention.period).to >= from) continue;
        tell({ path, values: { mention: mention.text, period: label } });
      }
    }
  },
});

/** The periods that a text names, but for comparisons, quotations and titles of documents. */
function unexplainedMentions(text: string): PeriodMention[] {
  return ownSentences(text).flatMap(periodMentions);
}

import { periodRange } from '../../round/period-range.js';
import type { Report } from '../../report/report-schema.js';
import { defineRule } from '../engine/define-rule.js';
import { dateMentions, type DateMention } from '../reading/date-mentions.js';
import { ownSentences } from '../reading/own-sentences.js';
import { responseTexts } from '../reading/report-texts.js';

/** A day before the period, or one after the report was signed on which something has been done. */
export const dateOutsidePeriodRule = defineRule({
  code: 'period/date-outside-period',
  severity: 'warning',
  basis: {
    source:
      'Báo Tin tức, “Cải cách báo cáo” (2011): báo cáo chép lại của năm trước, để nguyên năm cũ',
    mark: 'confirmed',
  },
  messages: {
    vi: 'nhắc đến ngày {date}, {where}; hãy sửa nếu ghi nhầm hoặc còn sót từ báo cáo cũ',
    en: 'names the day {date}, which is {where}; correct it if it is mistyped or was left in from an old report',
  },
  examples: {
    valid: [
      {
        title: { vi: 'Ngày trong kỳ, hạn của nhiệm vụ', en: 'A day of the period, a task’s limit' },
        report: {
          responses: {
            context: 'Ngày 15/3/2023, huyện đã tổ chức hội nghị.',
            'tasks.next': 'Hoàn thành trước ngày 30/9/2023.',
          },
        },
      },
      {
        title: { vi: 'Ngày của văn bản, ngày thành lập', en: 'Of a document, of a foundation' },
        report: {
          responses: {
            context:
              'Thực hiện Chỉ thị số 15-CT/TU ngày 21/11/2022 và Luật ban hành ngày 10/11/2022. Xã thành lập ngày 01/4/1994.',
          },
        },
      },
    ],
    invalid: [
      {
        title: { vi: 'Ngày của năm trước', en: 'A day of last year' },
        report: { responses: { context: 'Ngày 15/3/2022, huyện đã tổ chức hội nghị.' } },
        findings: 1,
      },
      {
        title: { vi: 'Việc đã làm sau ngày ký', en: 'Done after the report was signed' },
        report: { responses: { context: 'Huyện đã tổ chức hội nghị ngày 15 tháng 8 năm 2023.' } },
        findings: 1,
      },
    ],
  },
  check({ report }, tell) {
    for (const { path, text } of responseTexts(report)) {
      for (const mention of ownSentences(text).flatMap(dateMentions)) {
        const where = placeInTime(mention, report);
        if (where === undefined || ofSomethingElse.test(mention.before)) continue;
        tell({ path, values: { date: { date: mention.date }, where } });
      }
    }
  },
});

/** Documents keep their date, and so does what began long ago. */
const ofSomethingElse =
  /(?:Luật|Pháp lệnh|Nghị|Quyết định|Quy|Chỉ thị|Kế hoạch|Hướng dẫn|Công văn|Thông|Kết luận|Chương trình|Báo cáo|Đề án)|ban hành|thành lập|hiệu lực|từ ngày/u;
const done = /(?<!\p{L})đã(?!\p{L})/iu;
const toCome = /(?<!\p{L})(?:sẽ|dự kiến|trước ngày|đến hết ngày|chậm nhất)(?!\p{L})/iu;

function placeInTime({ date, before }: DateMention, report: Report) {
  const { from, to } = periodRange(report.period);
  if (date < from) return { vi: 'trước kỳ báo cáo', en: 'before the period of the report' };
  const isDone = done.test(before) && !toCome.test(before);
  if (!isDone || date <= (report.header.date ?? to)) return undefined;
  return { vi: 'sau ngày ký báo cáo', en: 'after the report is signed' };
}

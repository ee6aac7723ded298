import { periodLabel } from '../../round/period-label.js';
import { defineRule } from '../engine/define-rule.js';
import { copiedSections } from '../reading/copied-sections.js';
import { reportShingles } from '../reading/report-shingles.js';
import { shortText } from '../reading/short-text.js';

const lastTime =
  'Huyện Bến Thủy tập trung chỉ đạo các xã công khai kịp thời mọi khoản thu, chi; Nhân dân được bàn bạc và giám sát từng công trình, nhờ đó không phát sinh khiếu nại vượt cấp trên địa bàn.';
const period = { kind: 'half-year', year: 2022, half: 2 } as const;
const lastReport = {
  period,
  responses: {
    context: lastTime,
    'results.leadership': 'Ban hành 2 văn bản.',
    'tasks.next': 'Mở lớp tập huấn.',
  },
};

/** A section that is for the most part last period's text of the same unit. */
export const fromPreviousRule = defineRule({
  code: 'copying/from-previous',
  severity: 'warning',
  basis: {
    source:
      'Báo Tin tức, “Cải cách báo cáo” (2011): báo cáo giống 95 % báo cáo năm trước, để nguyên năm cũ',
    mark: 'confirmed',
    note: 'Ngưỡng một nửa số từ và ít nhất 30 từ là lựa chọn của quy tắc.',
  },
  messages: {
    vi: '{share} % lời văn trùng với báo cáo {period} của chính đơn vị, dài nhất là “{passage}”; hãy viết kết quả của kỳ này',
    en: '{share} % of the words are those of the unit’s own report on {period}, the longest being “{passage}”; tell the results of this period',
  },
  examples: {
    valid: [
      { title: { vi: 'Lời văn mới', en: 'New words' }, previous: lastReport },
      {
        title: { vi: 'Chỉ trích lại trong ngoặc kép', en: 'Only a quotation' },
        report: {
          responses: {
            context: {
              kind: 'narrative',
              blocks: [
                { type: 'paragraph', content: [{ text: '“' }, { text: lastTime }, { text: '”' }] },
              ],
            },
          },
        },
        previous: lastReport,
      },
    ],
    invalid: [
      {
        title: { vi: 'Chép nguyên kỳ trước', en: 'Last period word for word' },
        report: { responses: { context: lastTime } },
        previous: lastReport,
        findings: 1,
      },
      {
        title: { vi: 'Chép sang mục khác', en: 'Copied into another section' },
        report: { responses: { 'tasks.proposals': lastTime } },
        previous: lastReport,
        findings: 1,
      },
    ],
  },
  check(subject, tell) {
    const { previous } = subject;
    if (previous === undefined) return;
    const label = { vi: periodLabel(previous.period), en: periodLabel(previous.period, 'en') };
    const theirs = reportShingles(previous);
    const sections = copiedSections(subject, () => (shingle) => theirs.has(shingle));
    for (const { path, share, passage, places } of sections) {
      tell({
        path,
        values: { share, period: label, passage: shortText(passage) },
        related: places.map((place) => ({ path: place })),
      });
    }
  },
});

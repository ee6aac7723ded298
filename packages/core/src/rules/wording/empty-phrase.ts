import { defineRule } from '../engine/define-rule.js';
import { singleSpaced } from '../../format/single-spaced.js';
import { emptyPhrases } from '../reading/empty-phrases.data.js';
import { responseTexts } from '../reading/report-texts.js';

/** A result in a phrase that fits every unit, in a paragraph without a single figure. */
export const emptyPhraseRule = defineRule({
  code: 'wording/empty-phrase',
  severity: 'info',
  basis: {
    source: 'Báo Hải Dương, “Nỗi kinh hoàng báo cáo”: lời lẽ chung chung',
    mark: 'confirmed',
    note: 'Danh sách cụm từ là lựa chọn của quy tắc.',
  },
  messages: {
    vi: 'đoạn này nói “{phrase}” mà không có số liệu nào; hãy nêu việc đã làm, con số hoặc ví dụ cụ thể',
    en: 'this passage says “{phrase}” without a single figure; tell what was done, how much, or an instance',
  },
  examples: {
    valid: [
      {
        title: { vi: 'Có số liệu đi kèm', en: 'With figures' },
        report: {
          responses: {
            context: 'Công tác hòa giải đạt nhiều kết quả tích cực: hòa giải thành 87/96 vụ việc.',
          },
        },
      },
      {
        title: { vi: 'Nêu việc cụ thể', en: 'What was done' },
        report: { responses: { context: 'Dự toán được niêm yết tại trụ sở và đọc trên loa.' } },
      },
    ],
    invalid: [
      {
        title: { vi: 'Chỉ có lời chung chung', en: 'Nothing but generalities' },
        report: { responses: { context: 'Công tác dân vận đạt nhiều kết quả tích cực.' } },
        findings: 1,
      },
      {
        title: { vi: 'Hai mục như nhau', en: 'Two such sections' },
        report: {
          responses: {
            context: 'Quy chế dân chủ được thực hiện tốt.',
            'tasks.next': 'Chất lượng đội ngũ ngày càng được nâng cao.',
          },
        },
        findings: 2,
      },
    ],
  },
  check({ report }, tell) {
    for (const { path, text } of responseTexts(report)) {
      if (/\d/u.test(text)) continue;
      const words = singleSpaced(text.normalize('NFC').toLocaleLowerCase('vi'));
      const phrase = emptyPhrases.find((candidate) => words.includes(candidate));
      if (phrase !== undefined) tell({ path, values: { phrase } });
    }
  },
});

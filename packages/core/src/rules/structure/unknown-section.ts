import { toPointer } from '../../json/pointer.js';
import { walkSections } from '../../outline/walk-outline.js';
import { defineRule } from '../engine/define-rule.js';

/** A response under an id that the outline has no section for. */
export const unknownSectionRule = defineRule({
  code: 'structure/unknown-section',
  severity: 'error',
  basis: { source: 'Đề cương báo cáo gửi kèm công văn của đợt', mark: 'general' },
  messages: {
    vi: 'đề cương không có mục mang mã “{id}”; hãy chuyển nội dung sang đúng mục của đề cương',
    en: 'the outline has no section with the id “{id}”; move the text to the section it belongs to',
  },
  examples: {
    valid: [
      {
        title: { vi: 'Mọi nội dung đều ở mục có trong đề cương', en: 'All texts are in sections' },
      },
      {
        title: { vi: 'Còn mục chưa trả lời', en: 'A section is not answered' },
        report: { responses: { context: undefined } },
      },
    ],
    invalid: [
      {
        title: { vi: 'Mã mục gõ sai', en: 'A misspelt id' },
        report: { responses: { 'results.leadersip': 'Ban hành 3 văn bản.' } },
        findings: 1,
      },
      {
        title: { vi: 'Trả lời riêng cho một gợi ý', en: 'A response to a line of guidance' },
        report: { responses: { 'results.leadership.documents': 'Ban hành 3 văn bản.' } },
        findings: 1,
      },
    ],
  },
  check({ report, outline }, tell) {
    const known = new Set([...walkSections(outline)].map(({ node }) => node.id));
    for (const id of Object.keys(report.responses)) {
      if (!known.has(id)) tell({ path: toPointer(['responses', id]), values: { id } });
    }
  },
});

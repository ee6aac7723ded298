import { runsOf } from '../../report/runs-of.js';
import { defineRule } from '../engine/define-rule.js';
import { sectionAnswers } from '../reading/section-answers.js';
import { shortText } from '../reading/short-text.js';

/** A response in words without a word in it. */
export const narrativeEmptyRule = defineRule({
  code: 'completeness/narrative-empty',
  severity: 'error',
  basis: { source: 'Công văn của đợt: báo cáo theo đề cương gửi kèm', mark: 'general' },
  messages: {
    vi: 'mục “{section}” đang để trống; hãy ghi nội dung, hoặc báo không phát sinh',
    en: 'the section “{section}” is empty; tell what was done, or that nothing arose',
  },
  examples: {
    valid: [
      { title: { vi: 'Mục nào cũng có nội dung', en: 'Every section has a text' } },
      {
        title: { vi: 'Một câu cũng là nội dung', en: 'A sentence will do' },
        report: { responses: { context: 'Tình hình ổn định.' } },
      },
    ],
    invalid: [
      {
        title: { vi: 'Không có đoạn nào', en: 'No paragraph' },
        report: { responses: { context: { kind: 'narrative', blocks: [] } } },
        findings: 1,
      },
      {
        title: { vi: 'Chỉ có dấu cách', en: 'Nothing but blanks' },
        report: {
          responses: {
            context: {
              kind: 'narrative',
              blocks: [{ type: 'paragraph', content: [{ text: '   ' }] }],
            },
          },
        },
        findings: 1,
      },
    ],
  },
  check(subject, tell) {
    for (const { section, path, response } of sectionAnswers(subject)) {
      if (response?.kind !== 'narrative') continue;
      if (runsOf(response.blocks).some(({ text }) => text.trim() !== '')) continue;
      tell({ path, values: { section: shortText(section.node.heading) } });
    }
  },
});

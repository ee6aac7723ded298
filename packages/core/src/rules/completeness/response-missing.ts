import { defineRule } from '../engine/define-rule.js';
import { sectionAnswers } from '../reading/section-answers.js';
import { shortText } from '../reading/short-text.js';

/** A section of the outline that the report is silent about. */
export const responseMissingRule = defineRule({
  code: 'completeness/response-missing',
  severity: 'error',
  basis: { source: 'Công văn của đợt: báo cáo theo đề cương gửi kèm', mark: 'general' },
  messages: {
    vi: 'chưa trả lời mục “{section}”; hãy ghi nội dung, hoặc báo không phát sinh, hoặc nêu lý do không thuộc diện báo cáo',
    en: 'the section “{section}” is not answered; tell what was done, or that nothing arose, or why it is not for this unit',
  },
  examples: {
    valid: [
      { title: { vi: 'Mục nào cũng có trả lời', en: 'Every section is answered' } },
      {
        title: {
          vi: 'Bỏ qua mục dành cho loại đơn vị khác',
          en: 'A section for another kind of unit is left out',
        },
        report: { responses: { 'results.agencies': undefined } },
      },
    ],
    invalid: [
      {
        title: { vi: 'Bỏ sót một mục', en: 'One section is left out' },
        report: { responses: { 'tasks.proposals': undefined } },
        findings: 1,
      },
      {
        title: {
          vi: 'Mục “nếu có” cũng phải trả lời',
          en: 'A section with “if any” wants an answer too',
        },
        report: { responses: { context: undefined, 'results.strikes': undefined } },
        findings: 2,
      },
    ],
  },
  check(subject, tell) {
    for (const { section, path, response, applies } of sectionAnswers(subject)) {
      if (!applies || response !== undefined) continue;
      tell({ path, values: { section: shortText(section.node.heading) } });
    }
  },
});

import { defineRule } from '../engine/define-rule.js';
import { sectionAnswers } from '../reading/section-answers.js';
import { shortText } from '../reading/short-text.js';

/** "Not for this unit" without saying why. */
export const reasonMissingRule = defineRule({
  code: 'completeness/reason-missing',
  severity: 'error',
  basis: {
    source:
      'Đề cương kèm Công văn số 42-CV/BCĐ: tuỳ đặc điểm cụ thể, đơn vị lựa chọn nội dung báo cáo cho phù hợp',
    mark: 'confirmed',
    note: 'Công văn cho lựa chọn; yêu cầu nêu lý do là quy ước của phần mềm.',
  },
  messages: {
    vi: 'chưa nêu vì sao mục “{section}” không thuộc diện báo cáo; hãy ghi lý do',
    en: 'does not say why the section “{section}” is not for this unit; give the reason',
  },
  examples: {
    valid: [
      { title: { vi: 'Có nêu lý do', en: 'With the reason' } },
      {
        title: { vi: 'Lý do ngắn gọn', en: 'A short reason' },
        report: {
          responses: {
            'results.strikes': { kind: 'not-applicable', reason: 'Huyện không có doanh nghiệp.' },
          },
        },
      },
    ],
    invalid: [
      {
        title: { vi: 'Lý do để trống', en: 'The reason is empty' },
        report: { responses: { 'results.strikes': { kind: 'not-applicable', reason: '' } } },
        findings: 1,
      },
      {
        title: { vi: 'Lý do chỉ có dấu cách', en: 'The reason is a blank' },
        report: { responses: { 'results.strikes': { kind: 'not-applicable', reason: ' ' } } },
        findings: 1,
      },
    ],
  },
  check(subject, tell) {
    for (const { section, path, response } of sectionAnswers(subject)) {
      if (response?.kind !== 'not-applicable' || response.reason.trim() !== '') continue;
      tell({ path: `${path}/reason`, values: { section: shortText(section.node.heading) } });
    }
  },
});

import { defineRule } from '../engine/define-rule.js';
import { shortText } from '../reading/short-text.js';

/** A report on another outline than the one of the round. */
export const otherOutlineRule = defineRule({
  code: 'structure/other-outline',
  severity: 'error',
  basis: { source: 'Công văn của đợt: báo cáo theo đề cương gửi kèm', mark: 'general' },
  messages: {
    vi: 'đang là “{actual}”, phải là “{expected}” ({subject}); hãy lập báo cáo theo đúng đề cương của đợt',
    en: 'is “{actual}”, should be “{expected}” ({subject}); write the report on the outline of the round',
  },
  examples: {
    valid: [
      { title: { vi: 'Đúng đề cương của đợt', en: 'The outline of the round' } },
      {
        title: {
          vi: 'Phiên bản khác thì quy tắc khác xét',
          en: 'A version is another rule’s matter',
        },
        report: { outline: { id: 'sample', version: '1.1.0' } },
      },
    ],
    invalid: [
      {
        title: { vi: 'Đề cương của đợt khác', en: 'The outline of another round' },
        report: { outline: { id: 'year-end-review', version: '1.2.0' } },
        findings: 1,
      },
      {
        title: { vi: 'Mã đề cương gõ sai', en: 'A misspelt id' },
        report: { outline: { id: 'sampel', version: '1.2.0' } },
        findings: 1,
      },
    ],
  },
  check({ report, outline }, tell) {
    if (report.outline.id === outline.id) return;
    tell({
      path: '/outline/id',
      values: {
        actual: report.outline.id,
        expected: outline.id,
        subject: shortText(outline.title.subject),
      },
    });
  },
});

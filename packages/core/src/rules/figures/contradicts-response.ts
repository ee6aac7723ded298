import { ownMember } from '../../json/own-member.js';
import { toPointer } from '../../json/pointer.js';
import { defineRule } from '../engine/define-rule.js';
import { reportedNumbers } from '../reading/reported-numbers.js';
import { shortText } from '../reading/short-text.js';

/** A figure above zero in a section where nothing is said to have arisen. */
export const contradictsResponseRule = defineRule({
  code: 'figures/contradicts-response',
  severity: 'error',
  basis: { source: 'Thông lệ kiểm tra: lời văn và số liệu phải khớp nhau', mark: 'general' },
  messages: {
    vi: 'đang là {value} {unit}, trong khi mục “{section}” báo không có nội dung; hãy sửa số liệu, hoặc trình bày ở mục đó',
    en: 'is {value} ({unit}), while the section “{section}” says that there is nothing to tell; correct the figure, or tell it in that section',
  },
  examples: {
    valid: [
      { title: { vi: 'Không phát sinh, số liệu là 0', en: 'Nothing arose, and the figure is 0' } },
      {
        title: { vi: 'Có vụ việc, có trình bày', en: 'It happened, and it is told' },
        report: {
          responses: { 'results.strikes': 'Xảy ra 2 vụ ngừng việc, đã giải quyết xong.' },
          indicators: { strikes: 2 },
        },
      },
    ],
    invalid: [
      {
        title: { vi: 'Báo không phát sinh mà có 2 vụ', en: 'Nothing arose, yet there are 2' },
        report: { indicators: { strikes: 2 } },
        findings: 1,
      },
      {
        title: {
          vi: 'Báo không thuộc diện mà vẫn có số liệu',
          en: 'Not for this unit, yet with a figure',
        },
        report: { indicators: { 'staff-conferences': 5 } },
        findings: 1,
      },
    ],
  },
  check(subject, tell) {
    for (const { indicator, section, path, value } of reportedNumbers(subject).values()) {
      const response = ownMember(subject.report.responses, section.node.id);
      if (value <= 0 || response === undefined || response.kind === 'narrative') continue;
      tell({
        path: `${path}/value`,
        values: { value, unit: indicator.unit, section: shortText(section.node.heading) },
        related: [{ path: toPointer(['responses', section.node.id]) }],
      });
    }
  },
});

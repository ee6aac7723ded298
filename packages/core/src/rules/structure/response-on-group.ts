import { toPointer } from '../../json/pointer.js';
import { ownMember } from '../../json/own-member.js';
import { asksForResponse } from '../../outline/find-in-outline.js';
import { walkSections } from '../../outline/walk-outline.js';
import { defineRule } from '../engine/define-rule.js';
import { shortText } from '../reading/short-text.js';

/** A response to a section that only groups others. */
export const responseOnGroupRule = defineRule({
  code: 'structure/response-on-group',
  severity: 'error',
  basis: { source: 'Đề cương báo cáo gửi kèm công văn của đợt', mark: 'general' },
  messages: {
    vi: '“{section}” đã chia thành {count} mục con nên không trả lời chung; hãy chuyển nội dung xuống các mục con',
    en: '“{section}” is divided into {count} subsections and takes no text of its own; move the text to the subsections',
  },
  examples: {
    valid: [
      { title: { vi: 'Trả lời ở từng mục con', en: 'The subsections are answered' } },
      {
        title: { vi: 'Chưa trả lời mục con nào', en: 'No subsection answered yet' },
        report: { responses: { 'tasks.next': undefined, 'tasks.proposals': undefined } },
      },
    ],
    invalid: [
      {
        title: { vi: 'Viết gộp cả phần', en: 'One text for a whole part' },
        report: { responses: { tasks: 'Tiếp tục thực hiện tốt quy chế dân chủ ở cơ sở.' } },
        findings: 1,
      },
      {
        title: { vi: 'Báo “không phát sinh” cho cả phần', en: '“None” for a whole part' },
        report: { responses: { results: { kind: 'none-arising' } } },
        findings: 1,
      },
    ],
  },
  check({ report, outline }, tell) {
    for (const { node } of walkSections(outline)) {
      if (asksForResponse(node) || ownMember(report.responses, node.id) === undefined) continue;
      const count = node.children?.length ?? 0;
      const path = toPointer(['responses', node.id]);
      tell({ path, values: { section: shortText(node.heading), count } });
    }
  },
});

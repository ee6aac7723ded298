import type { PlacedNode } from '../../outline/walk-outline.js';
import { defineRule } from '../engine/define-rule.js';
import { sectionAnswers } from '../reading/section-answers.js';
import { shortText } from '../reading/short-text.js';

/** "None arising" where the outline does not say "nếu có". */
export const noneArisingNotOfferedRule = defineRule({
  code: 'completeness/none-arising-not-offered',
  severity: 'warning',
  basis: {
    source: 'Đề cương kèm Công văn số 42-CV/BCĐ: chỉ một số nội dung ghi “(nếu có)”',
    mark: 'confirmed',
  },
  messages: {
    vi: 'mục “{section}” không ghi “nếu có” mà báo không phát sinh; hãy trình bày việc đã làm, dù ít',
    en: 'the section “{section}” does not say “if any”, yet is answered with “none”; tell what was done, however little',
  },
  examples: {
    valid: [
      {
        title: { vi: 'Mục ghi “nếu có”', en: 'A section with “if any”' },
        report: { responses: { 'results.strikes': { kind: 'none-arising' } } },
      },
      {
        title: { vi: 'Mục bắt buộc có nội dung', en: 'A section without it is told in words' },
        report: { responses: { 'tasks.proposals': 'Đơn vị không có kiến nghị, đề xuất.' } },
      },
    ],
    invalid: [
      {
        title: {
          vi: 'Báo không phát sinh ở mục bắt buộc',
          en: '“None” to a section that has to be told',
        },
        report: { responses: { 'tasks.next': { kind: 'none-arising' } } },
        findings: 1,
      },
      {
        title: {
          vi: 'Chỉ một gợi ý trong mục ghi “nếu có”',
          en: 'Only one line of the guidance has “if any”',
        },
        report: { responses: { 'results.leadership': { kind: 'none-arising' } } },
        findings: 1,
      },
    ],
  },
  check(subject, tell) {
    for (const { section, path, response } of sectionAnswers(subject)) {
      if (response?.kind !== 'none-arising' || offersNone(section)) continue;
      tell({ path, values: { section: shortText(section.node.heading) } });
    }
  },
});

/** The section itself, one above it, or all that it asks has "nếu có". */
function offersNone(section: PlacedNode): boolean {
  const { guidance = [] } = section.node;
  return (
    [...section.ancestors, section].some(({ node }) => node.optional === true) ||
    (guidance.length > 0 && guidance.every(({ optional }) => optional === true))
  );
}

import { defineRule } from '../engine/define-rule.js';
import { sectionAnswers } from '../reading/section-answers.js';
import { shortText } from '../reading/short-text.js';
import { unitOf } from '../reading/unit-of.js';

/** "Not for this unit" to a section that the outline addresses to this very kind of unit. */
export const notApplicableThoughAskedRule = defineRule({
  code: 'completeness/not-applicable-though-asked',
  severity: 'warning',
  basis: { source: 'Đề cương báo cáo: nội dung dành cho từng loại đơn vị', mark: 'general' },
  messages: {
    vi: 'mục “{section}” dành cho loại đơn vị của {unit} mà lại báo không thuộc diện báo cáo; hãy trả lời, hoặc trao đổi với cơ quan nhận báo cáo',
    en: 'the section “{section}” is meant for units like {unit}, yet is said not to be for it; answer it, or ask the receiving body',
  },
  examples: {
    valid: [
      {
        title: {
          vi: 'Mục dành cho loại đơn vị khác',
          en: 'A section for another kind of unit',
        },
      },
      {
        title: {
          vi: 'Mục chung, đơn vị nêu lý do',
          en: 'A section for all, with a reason',
        },
        report: {
          responses: {
            'results.strikes': { kind: 'not-applicable', reason: 'Huyện không có doanh nghiệp.' },
          },
        },
      },
    ],
    invalid: [
      {
        title: {
          vi: 'Huyện từ chối mục của quận, huyện',
          en: 'A district turns down the section for districts',
        },
        report: {
          responses: {
            'results.communes': { kind: 'not-applicable', reason: 'Không thuộc nhiệm vụ.' },
          },
        },
        findings: 1,
      },
      {
        title: { vi: 'Sở từ chối mục của sở', en: 'A department turns down its own section' },
        report: {
          unit: 'culture',
          responses: {
            'results.agencies': { kind: 'not-applicable', reason: 'Đơn vị không tổ chức.' },
          },
        },
        findings: 1,
      },
    ],
  },
  check(subject, tell) {
    const unit = unitOf(subject);
    if (unit === undefined) return;
    for (const { section, path, response } of sectionAnswers(subject)) {
      const addressed = [...section.ancestors, section].some(
        ({ node }) => node.appliesTo?.includes(unit.kind) === true,
      );
      if (!addressed || response?.kind !== 'not-applicable') continue;
      tell({ path, values: { section: shortText(section.node.heading), unit: unit.name } });
    }
  },
});

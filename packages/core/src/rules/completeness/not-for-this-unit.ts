import { defineRule } from '../engine/define-rule.js';
import { sectionAnswers } from '../reading/section-answers.js';
import { shortText } from '../reading/short-text.js';
import { unitOf } from '../reading/unit-of.js';

/** A text in a section that is meant for other kinds of unit. */
export const notForThisUnitRule = defineRule({
  code: 'completeness/not-for-this-unit',
  severity: 'warning',
  basis: { source: 'Đề cương báo cáo: nội dung dành cho từng loại đơn vị', mark: 'general' },
  messages: {
    vi: 'mục “{section}” không dành cho {unit}; hãy chuyển nội dung sang mục khác, hoặc báo không thuộc diện báo cáo',
    en: 'the section “{section}” is not meant for {unit}; move the text to another section, or say that it is not for this unit',
  },
  examples: {
    valid: [
      { title: { vi: 'Huyện báo không thuộc diện', en: 'The district says it is not for it' } },
      {
        title: { vi: 'Sở trả lời mục của sở', en: 'A department answers its own section' },
        report: {
          unit: 'culture',
          responses: {
            'results.communes': undefined,
            'results.agencies': 'Tổ chức 1 hội nghị cán bộ, công chức.',
          },
        },
      },
    ],
    invalid: [
      {
        title: { vi: 'Huyện viết vào mục của sở', en: 'A district writes for departments' },
        report: { responses: { 'results.agencies': 'Tổ chức 1 hội nghị cán bộ, công chức.' } },
        findings: 1,
      },
      {
        title: { vi: 'Sở viết vào mục của huyện', en: 'A department writes for districts' },
        report: {
          unit: 'culture',
          responses: { 'results.agencies': 'Tổ chức 1 hội nghị.' },
        },
        findings: 1,
      },
    ],
  },
  check(subject, tell) {
    const unit = unitOf(subject)?.name ?? '';
    for (const { section, path, response, applies } of sectionAnswers(subject)) {
      if (applies || response?.kind !== 'narrative') continue;
      tell({ path, values: { section: shortText(section.node.heading), unit } });
    }
  },
});

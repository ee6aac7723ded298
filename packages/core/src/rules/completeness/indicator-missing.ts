import { ownMember } from '../../json/own-member.js';
import type { Figure } from '../../report/figure-schema.js';
import { defineRule } from '../engine/define-rule.js';
import { indicatorFigures } from '../reading/indicator-figures.js';

/** An indicator without a figure, in a section that the unit does report on. */
export const indicatorMissingRule = defineRule({
  code: 'completeness/indicator-missing',
  severity: 'error',
  basis: { source: 'Đề cương báo cáo: chỉ tiêu số liệu của từng mục', mark: 'general' },
  messages: {
    vi: 'chưa có số liệu; hãy ghi số liệu (kể cả số 0), hoặc báo chưa có số liệu và nêu lý do',
    en: 'has no figure; give it (0 is a figure too), or say that it is not reported and why',
  },
  examples: {
    valid: [
      {
        title: { vi: 'Số 0 là số liệu', en: 'Zero is a figure' },
        report: { indicators: { contributions: 0 } },
      },
      {
        title: {
          vi: 'Mục không phát sinh thì không cần số liệu',
          en: 'No figure is needed where nothing arose',
        },
        report: { indicators: { strikes: undefined } },
      },
    ],
    invalid: [
      {
        title: { vi: 'Bỏ sót một chỉ tiêu', en: 'One indicator is left out' },
        report: { indicators: { 'documents-issued': undefined } },
        findings: 1,
      },
      {
        title: { vi: 'Ô chữ để trống', en: 'A text that is empty' },
        report: { indicators: { model: ' ' } },
        findings: 1,
      },
    ],
  },
  check(subject, tell) {
    for (const { section, path, figure, applies } of indicatorFigures(subject)) {
      if (!applies || isGiven(figure)) continue;
      const response = ownMember(subject.report.responses, section.node.id);
      if (response?.kind === 'none-arising' || response?.kind === 'not-applicable') continue;
      tell({ path, values: {} });
    }
  },
});

function isGiven(figure: Figure | undefined): boolean {
  if (figure?.kind !== 'value') return figure !== undefined;
  return typeof figure.value !== 'string' || figure.value.trim() !== '';
}

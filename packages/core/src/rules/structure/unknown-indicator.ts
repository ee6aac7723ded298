import { toPointer } from '../../json/pointer.js';
import { indicatorsOf } from '../../outline/find-in-outline.js';
import { defineRule } from '../engine/define-rule.js';

/** A figure under an id that the outline has no indicator for. */
export const unknownIndicatorRule = defineRule({
  code: 'structure/unknown-indicator',
  severity: 'error',
  basis: { source: 'Đề cương báo cáo gửi kèm công văn của đợt', mark: 'general' },
  messages: {
    vi: 'đề cương không có chỉ tiêu mang mã “{id}”; hãy chuyển số liệu sang đúng chỉ tiêu của đề cương',
    en: 'the outline has no indicator with the id “{id}”; move the figure to the indicator it belongs to',
  },
  examples: {
    valid: [
      {
        title: { vi: 'Mọi số liệu đều thuộc đề cương', en: 'All figures belong to the outline' },
      },
      {
        title: { vi: 'Còn thiếu số liệu', en: 'A figure is missing' },
        report: { indicators: { strikes: undefined } },
      },
    ],
    invalid: [
      {
        title: { vi: 'Mã chỉ tiêu gõ sai', en: 'A misspelt id' },
        report: { indicators: { comunes: 20 } },
        findings: 1,
      },
      {
        title: { vi: 'Hai chỉ tiêu đơn vị tự thêm', en: 'Two indicators the unit made up' },
        report: { indicators: { 'model-villages': 4, 'model-families': 250 } },
        findings: 2,
      },
    ],
  },
  check({ report, outline }, tell) {
    const known = new Set(indicatorsOf(outline).map(({ indicator }) => indicator.id));
    for (const id of Object.keys(report.indicators)) {
      if (!known.has(id)) tell({ path: toPointer(['indicators', id]), values: { id } });
    }
  },
});

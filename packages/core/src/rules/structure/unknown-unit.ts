import { defineRule } from '../engine/define-rule.js';
import { unitOf } from '../reading/unit-of.js';

/** A report of a unit that the round did not ask. */
export const unknownUnitRule = defineRule({
  code: 'structure/unknown-unit',
  severity: 'error',
  basis: { source: 'Công văn của đợt báo cáo: danh sách đơn vị nhận', mark: 'general' },
  messages: {
    vi: 'danh sách {count} đơn vị của đợt không có đơn vị mang mã “{id}”; hãy sửa mã, hoặc đề nghị bổ sung vào danh sách',
    en: 'the list of {count} units of the round has none with the id “{id}”; correct it, or ask for the unit to be added',
  },
  examples: {
    valid: [
      { title: { vi: 'Đơn vị có trong danh sách', en: 'A unit of the list' } },
      {
        title: { vi: 'Sở có trong danh sách', en: 'A department of the list' },
        report: { unit: 'culture' },
      },
    ],
    invalid: [
      {
        title: { vi: 'Đơn vị ngoài danh sách', en: 'A unit outside the list' },
        report: { unit: 'ben-tre' },
        findings: 1,
      },
      {
        title: { vi: 'Ghi tên thay cho mã', en: 'The name in place of the id' },
        report: { unit: 'huyen-ben-thuy' },
        findings: 1,
      },
    ],
  },
  check({ report, round }, tell) {
    if (unitOf({ report, round }) !== undefined) return;
    tell({ path: '/unit', values: { id: report.unit, count: round.units.length } });
  },
});

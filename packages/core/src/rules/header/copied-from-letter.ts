import type { Header } from '../../report/header-schema.js';
import { defineRule } from '../engine/define-rule.js';

/** The head of the letter left on the report of a unit. */
export const copiedFromLetterRule = defineRule({
  code: 'header/copied-from-letter',
  severity: 'warning',
  basis: { source: 'Báo cáo mang tên cơ quan ban hành của chính đơn vị', mark: 'general' },
  messages: {
    vi: 'cơ quan cấp trên và cơ quan ban hành đang chép nguyên của công văn ({superior}, {issuer}); hãy ghi tên cơ quan của đơn vị',
    en: 'superior and issuing body are those of the letter ({superior}, {issuer}); enter those of the unit',
  },
  examples: {
    valid: [
      {
        title: {
          vi: 'Trùng tên ban chỉ đạo nhưng khác cơ quan cấp trên',
          en: 'A committee of the same name under another body',
        },
      },
      {
        title: { vi: 'Văn bản hành chính không có cơ quan cấp trên', en: 'No body above' },
        report: { header: { superior: undefined } },
      },
    ],
    invalid: [
      {
        title: { vi: 'Chép nguyên phần đầu công văn', en: 'The head was copied' },
        report: { header: { superior: 'THÀNH ỦY SÔNG LAM' } },
        findings: 1,
      },
      {
        title: { vi: 'Chép bằng chữ thường', en: 'Copied in small letters' },
        report: {
          header: {
            superior: 'Thành ủy Sông Lam',
            issuer: 'Ban Chỉ đạo thực hiện quy chế dân chủ',
          },
        },
        findings: 1,
      },
    ],
  },
  check({ report, round }, tell) {
    const { superior = '', issuer } = report.header;
    if (superior === '' || nameOf(report.header) !== nameOf(round.letter.header)) return;
    tell({ path: '/header/issuer', values: { superior, issuer } });
  },
});

function nameOf({ superior = '', issuer }: Header): string {
  return `${superior}\n${issuer}`.normalize('NFC').toLocaleUpperCase('vi');
}

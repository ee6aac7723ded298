import { defineHeaderRule } from '../engine/define-header-rule.js';
import { foldedLine } from '../reading/folded-line.js';

const addressees = ['Ban Chỉ đạo thành phố'];

/** Recipients that leave out those whom the document is addressed to. */
export const asAboveMissingRule = defineHeaderRule({
  code: 'recipients/as-above-missing',
  severity: 'info',
  basis: {
    source: 'Hướng dẫn 05-HD/VPTW: “Như trên” trong “Nơi nhận” của công văn, tờ trình',
    mark: 'secondary',
    note: 'Mẫu của Nghị định 30/2020/NĐ-CP cũng có dòng này: hiểu biết chung.',
  },
  messages: {
    vi: '“Nơi nhận” chưa có các nơi ghi ở “Kính gửi” (“{addressee}”); hãy thêm dòng “Như trên”',
    en: 'recipients leave out those addressed (“{addressee}”); add the line “Như trên” (as above)',
  },
  examples: {
    valid: [
      {
        title: { vi: 'Có “Như trên”', en: 'With “Như trên”' },
        report: { header: { addressees, recipients: ['Như trên', 'Lưu BCĐ'] } },
      },
      {
        title: { vi: 'Ghi lại tên', en: 'Named again' },
        report: {
          header: { addressees, recipients: ['Ban Chỉ đạo thành phố (để b/c)', 'Lưu BCĐ'] },
        },
      },
    ],
    invalid: [
      {
        title: { vi: 'Chỉ có dòng lưu', en: 'Only the archive' },
        report: { header: { addressees, recipients: ['Lưu BCĐ'] } },
        findings: 1,
      },
      {
        title: { vi: 'Chỉ gửi nội bộ', en: 'Only within' },
        report: { header: { addressees, recipients: ['Thành viên Ban Chỉ đạo huyện', 'Lưu BCĐ'] } },
        findings: 1,
      },
    ],
  },
  readHeader({ addressees: named = [], recipients }, tell) {
    const lines = recipients.map(foldedLine);
    if (lines.some((line) => /^như (?:trên|kính gửi)/u.test(line))) return;
    const missing = named.find((one) => !lines.some((line) => line.includes(foldedLine(one))));
    if (missing !== undefined) tell({ path: '/recipients', values: { addressee: missing } });
  },
});

import { singleSpaced } from '../../format/single-spaced.js';
import { defineRule } from '../engine/define-rule.js';

/** Recipients without the body that asked for the report. */
export const receivingBodyMissingRule = defineRule({
  code: 'header/receiving-body-missing',
  severity: 'warning',
  basis: { source: 'Công văn của đợt báo cáo: nơi nhận báo cáo', mark: 'general' },
  messages: {
    vi: '“Nơi nhận” và “Kính gửi” chưa có {body} là cơ quan nhận báo cáo; hãy thêm, ví dụ “{body} (để b/c)”',
    en: 'neither recipients nor addressees name {body}, which receives the report; add it, for instance “{body} (để b/c)”',
  },
  examples: {
    valid: [
      { title: { vi: 'Có cơ quan nhận báo cáo', en: 'The receiving body is named' } },
      {
        title: { vi: 'Ghi ở “Kính gửi”', en: 'Named among the addressees' },
        report: {
          header: {
            addressees: ['BAN CHỈ ĐẠO THÀNH PHỐ'],
            recipients: ['Như trên', 'Lưu: VT'],
          },
        },
      },
    ],
    invalid: [
      {
        title: { vi: 'Chỉ gửi nội bộ', en: 'Only within the unit' },
        report: { header: { recipients: ['Thành viên Ban Chỉ đạo huyện', 'Lưu BCĐ'] } },
        findings: 1,
      },
      {
        title: { vi: '“Như trên” mà không có “Kính gửi”', en: '“As above”, with nothing above' },
        report: { header: { recipients: ['Như trên', 'Lưu BCĐ'] } },
        findings: 1,
      },
    ],
  },
  check({ report: { header }, round }, tell) {
    const body = round.receivingBody.name;
    const named = [...(header.addressees ?? []), ...header.recipients].map(folded);
    if (named.some((line) => line.includes(folded(body)))) return;
    tell({ path: '/header/recipients', values: { body } });
  },
});

/** Without case, and with "uỷ" and "ủy" alike. */
function folded(text: string): string {
  const words = singleSpaced(text.normalize('NFC').toLocaleLowerCase('vi'));
  return words.replace(/uỷ/gu, 'ủy');
}

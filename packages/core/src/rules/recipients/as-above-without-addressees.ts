import { defineHeaderRule } from '../engine/define-header-rule.js';
import { foldedLine } from '../reading/folded-line.js';

/** "Như trên" among the recipients of a document that has no "Kính gửi" above. */
export const asAboveWithoutAddresseesRule = defineHeaderRule({
  code: 'recipients/as-above-without-addressees',
  severity: 'warning',
  basis: {
    source: 'Thông lệ trình bày: “Như trên” trong “Nơi nhận” là các nơi ghi ở “Kính gửi”',
    mark: 'general',
  },
  messages: {
    vi: '“Nơi nhận” ghi “{line}” mà văn bản không có “Kính gửi”; hãy ghi rõ tên nơi nhận hoặc thêm “Kính gửi”',
    en: 'recipients say “{line}” (as above), but there is no “Kính gửi” (addressees) above; name the recipients, or add the addressees',
  },
  examples: {
    valid: [
      { title: { vi: 'Ghi rõ nơi nhận', en: 'Recipients are named' } },
      {
        title: { vi: 'Có “Kính gửi”', en: 'With addressees' },
        report: {
          header: { addressees: ['Ban Chỉ đạo thành phố'], recipients: ['Như trên', 'Lưu BCĐ'] },
        },
      },
    ],
    invalid: [
      {
        title: { vi: 'Không có “Kính gửi”', en: 'Without addressees' },
        report: { header: { recipients: ['Như trên', 'Lưu BCĐ'] } },
        findings: 1,
      },
      {
        title: { vi: '“Như Kính gửi”', en: 'In other words' },
        report: { header: { addressees: [], recipients: ['- Như Kính gửi;', 'Lưu BCĐ'] } },
        findings: 1,
      },
    ],
  },
  readHeader({ addressees = [], recipients }, tell) {
    const at = recipients.findIndex((line) => /^như (?:trên|kính gửi)/u.test(foldedLine(line)));
    const line = recipients[at];
    if (line === undefined || addressees.length > 0) return;
    tell({ path: `/recipients/${String(at)}`, values: { line } });
  },
});

import { defineHeaderRule } from '../engine/define-header-rule.js';

/** Recipients without the copy that is kept. */
export const archiveLineMissingRule = defineHeaderRule({
  code: 'header/archive-line-missing',
  severity: 'warning',
  basis: {
    source:
      'Nghị định 30/2020/NĐ-CP, phụ lục I; Hướng dẫn 36-HD/VPTW: dòng cuối của nơi nhận là nơi lưu',
    mark: 'secondary',
  },
  messages: {
    vi: 'dòng cuối của “Nơi nhận” chưa phải dòng lưu; hãy thêm dòng “Lưu …”, ví dụ “Lưu BCĐ”',
    en: 'the last line of “Nơi nhận” (recipients) does not say where the copy is kept; add a line “Lưu …”, for instance “Lưu BCĐ”',
  },
  examples: {
    valid: [
      { title: { vi: 'Dòng cuối là dòng lưu', en: 'The last line is the archive' } },
      {
        title: { vi: 'Cách ghi của văn bản hành chính', en: 'As State documents have it' },
        report: { header: { recipients: ['Như trên', 'Lưu: VT, XDCQ'] } },
      },
    ],
    invalid: [
      {
        title: { vi: 'Không có dòng lưu', en: 'No such line' },
        report: { header: { recipients: ['Ban Chỉ đạo thành phố'] } },
        findings: 1,
      },
      {
        title: { vi: 'Không có nơi nhận nào', en: 'No recipients at all' },
        report: { header: { recipients: [] } },
        findings: 1,
      },
    ],
  },
  readHeader({ recipients }, tell) {
    const last = recipients.at(-1) ?? '';
    if (/^[-\s]*lưu(?!\p{L})/iu.test(last)) return;
    tell({ path: '/recipients', values: {} });
  },
});

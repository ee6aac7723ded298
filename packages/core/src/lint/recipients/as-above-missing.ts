import { asAboveMissingRule } from '../../rules/recipients/as-above-missing.js';
import { lintOfHeader } from '../engine/lint-of-header.js';

/** `recipients/as-above-missing`, held against letter and outline. */
export const asAboveMissingLint = lintOfHeader(asAboveMissingRule, {
  valid: [
    { title: { vi: 'Có “Như trên”', en: 'With “Như trên”' } },
    {
      title: { vi: 'Ghi lại tên', en: 'Named again' },
      letter: {
        header: {
          addressees: ['Các quận, huyện, ban, sở, ngành'],
          recipients: ['Các quận, huyện, ban, sở, ngành', 'Lưu BCĐ'],
        },
      },
    },
  ],
  invalid: [
    {
      title: { vi: 'Chỉ có dòng lưu', en: 'Only the archive' },
      letter: { header: { recipients: ['Lưu BCĐ'] } },
      findings: 1,
    },
    {
      title: { vi: 'Chỉ gửi nội bộ', en: 'Only within' },
      letter: { header: { recipients: ['Thành viên Ban Chỉ đạo', 'Lưu BCĐ'] } },
      findings: 1,
    },
  ],
});

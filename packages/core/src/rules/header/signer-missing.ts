import { defineRule } from '../engine/define-rule.js';

/** A report without the name of the person who signs it. */
export const signerMissingRule = defineRule({
  code: 'header/signer-missing',
  severity: 'error',
  basis: {
    source:
      'Nghị định 30/2020/NĐ-CP, phụ lục I; Hướng dẫn 36-HD/VPTW: quyền hạn, chức vụ, họ tên người ký',
    mark: 'secondary',
    note: 'Bản in lại của Hướng dẫn 36 bị cắt trước mục này.',
  },
  messages: {
    vi: 'chưa có họ tên người ký; hãy ghi đầy đủ họ, tên đệm và tên',
    en: 'the name of the signer is missing; enter it in full',
  },
  examples: {
    valid: [
      { title: { vi: 'Có họ tên người ký', en: 'With the name of the signer' } },
      {
        title: { vi: 'Trưởng ban ký', en: 'The head signs' },
        report: { header: { signature: { posts: ['TRƯỞNG BAN'], name: 'Trần Thị Minh' } } },
      },
    ],
    invalid: [
      {
        title: { vi: 'Còn để “(Ký tên, đóng dấu)”', en: 'Still with the note of the form' },
        report: {
          header: { signature: { posts: ['TRƯỞNG BAN'], note: '(Ký tên, đóng dấu)' } },
        },
        findings: 1,
      },
      {
        title: { vi: 'Chỉ có chức vụ', en: 'Nothing but the post' },
        report: { header: { signature: { posts: ['TRƯỞNG BAN'] } } },
        findings: 1,
      },
    ],
  },
  check({ report }, tell) {
    if (report.header.signature.name !== undefined) return;
    tell({ path: '/header/signature/name', values: {} });
  },
});

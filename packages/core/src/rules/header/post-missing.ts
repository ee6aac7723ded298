import { defineRule } from '../engine/define-rule.js';

/** A signature without the post of the person who signs. */
export const postMissingRule = defineRule({
  code: 'header/post-missing',
  severity: 'error',
  basis: {
    source:
      'Nghị định 30/2020/NĐ-CP, phụ lục I; Hướng dẫn 36-HD/VPTW: quyền hạn, chức vụ, họ tên người ký',
    mark: 'secondary',
    note: 'Bản in lại của Hướng dẫn 36 bị cắt trước mục này.',
  },
  messages: {
    vi: 'chưa có chức vụ của người ký; hãy ghi chức vụ, ví dụ “TRƯỞNG BAN”',
    en: 'the post of the signer is missing; enter it, for instance “TRƯỞNG BAN” (head of the committee)',
  },
  examples: {
    valid: [
      { title: { vi: 'Có chức vụ', en: 'With a post' } },
      {
        title: { vi: 'Hai chức vụ', en: 'With two posts' },
        report: {
          header: {
            signature: { posts: ['PHÓ BÍ THƯ', 'kiêm TRƯỞNG BAN'], name: 'Lê Văn An' },
          },
        },
      },
    ],
    invalid: [
      {
        title: { vi: 'Chỉ có họ tên', en: 'Nothing but the name' },
        report: { header: { signature: { posts: [], name: 'Lê Văn An' } } },
        findings: 1,
      },
      {
        title: { vi: 'Ký thay mà không ghi chức vụ', en: 'In place of the head, without a post' },
        report: {
          header: {
            signature: {
              capacity: { kind: 'in-place-of', body: 'TRƯỞNG BAN' },
              posts: [],
              name: 'Lê Văn An',
            },
          },
        },
        findings: 1,
      },
    ],
  },
  check({ report }, tell) {
    if (report.header.signature.posts.length > 0) return;
    tell({ path: '/header/signature/posts', values: {} });
  },
});

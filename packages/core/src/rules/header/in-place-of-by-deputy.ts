import { defineHeaderRule } from '../engine/define-header-rule.js';

/** "K/T TRƯỞNG BAN" above a post that is no deputy's: only a deputy signs in place of the head. */
export const inPlaceOfByDeputyRule = defineHeaderRule({
  code: 'header/in-place-of-by-deputy',
  severity: 'warning',
  basis: {
    source:
      'Hướng dẫn 36-HD/VPTW ngày 03/4/2018, mục 1.7: cấp trưởng ký trực tiếp, cấp phó ký thay',
    mark: 'confirmed',
    note: 'Văn bản hành chính cũng vậy: hiểu biết chung.',
  },
  messages: {
    vi: 'ký thay (K/T) {head} nhưng người ký giữ chức “{post}”; chỉ cấp phó ký thay cấp trưởng; hãy sửa chức vụ hoặc quyền hạn ký',
    en: 'is signed in place of (K/T) {head} by a “{post}”, while only a deputy signs in place of the head; correct the post or the capacity',
  },
  examples: {
    valid: [
      { title: { vi: 'Phó trưởng ban ký thay', en: 'A deputy signs' } },
      {
        title: { vi: 'Phó giám đốc ký thay', en: 'A deputy director signs' },
        report: {
          header: {
            signature: {
              capacity: { kind: 'in-place-of', body: 'GIÁM ĐỐC' },
              posts: ['PHÓ GIÁM ĐỐC'],
              name: 'Lê Văn An',
            },
          },
        },
      },
    ],
    invalid: [
      {
        title: { vi: 'Ủy viên ký thay trưởng ban', en: 'A member signs for the head' },
        report: {
          header: {
            signature: {
              capacity: { kind: 'in-place-of', body: 'TRƯỞNG BAN' },
              posts: ['ỦY VIÊN THƯỜNG TRỰC'],
              name: 'Lê Văn An',
            },
          },
        },
        findings: 1,
      },
      {
        title: { vi: 'Trưởng ban ký thay chính mình', en: 'The head in place of himself' },
        report: {
          header: {
            signature: {
              capacity: { kind: 'in-place-of', body: 'TRƯỞNG BAN' },
              posts: ['TRƯỞNG BAN'],
              name: 'Lê Văn An',
            },
          },
        },
        findings: 1,
      },
    ],
  },
  readHeader({ signature: { capacity, posts } }, tell) {
    const [post] = posts;
    if (capacity?.kind !== 'in-place-of' || post === undefined) return;
    if (/^phó(?!\p{L})/iu.test(post.normalize('NFC').trim())) return;
    tell({ path: '/signature/posts/0', values: { head: capacity.body, post } });
  },
});

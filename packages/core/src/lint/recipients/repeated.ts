import { recipientRepeatedRule } from '../../rules/recipients/repeated.js';
import { lintOfHeader } from '../engine/lint-of-header.js';

/** `recipients/repeated`, held against letter and outline. */
export const recipientRepeatedLint = lintOfHeader(recipientRepeatedRule, {
  valid: [
    { title: { vi: 'Mỗi nơi một dòng', en: 'A line each' } },
    {
      title: { vi: 'Tên gần giống', en: 'Names alike' },
      letter: { header: { recipients: ['Như trên', 'Ban Dân vận', 'Ban Dân tộc', 'Lưu BCĐ'] } },
    },
  ],
  invalid: [
    {
      title: { vi: 'Hai dòng như nhau', en: 'Two lines alike' },
      letter: { header: { recipients: ['Như trên', 'Như trên', 'Lưu BCĐ'] } },
      findings: 1,
    },
    {
      title: { vi: 'Khác cách bỏ dấu', en: 'With the tone mark elsewhere' },
      letter: { header: { recipients: ['Thành ủy', 'Thành uỷ', 'Như trên', 'Lưu BCĐ'] } },
      findings: 1,
    },
  ],
});

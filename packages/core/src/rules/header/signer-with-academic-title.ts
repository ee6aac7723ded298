import { defineHeaderRule } from '../engine/define-header-rule.js';

const title =
  /^(?:(?:(?:PGS|GS|TSKH|TS|ThS|BS|KS|CN|LS)\.|phó giáo sư|giáo sư|tiến sĩ|thạc sĩ|bác sĩ|kỹ sư|cử nhân|luật sư)[\s,.]*)+/iu;

/** An academic title before the name of the signer. */
export const signerWithAcademicTitleRule = defineHeaderRule({
  code: 'header/signer-with-academic-title',
  severity: 'warning',
  basis: {
    source: 'Hướng dẫn 36-HD/VPTW: họ tên người ký không ghi học hàm, học vị',
    mark: 'secondary',
  },
  messages: {
    vi: 'đang là “{name}”, phải là “{bare}”; hãy bỏ học hàm, học vị',
    en: 'is “{name}”, should be “{bare}”; leave academic titles out',
  },
  examples: {
    valid: [
      { title: { vi: 'Chỉ có họ tên', en: 'The name alone' } },
      {
        title: { vi: 'Họ trùng chữ đầu của học vị', en: 'A name that begins like a title' },
        report: { header: { signature: { posts: ['TRƯỞNG BAN'], name: 'Bùi Sĩ Cường' } } },
      },
    ],
    invalid: [
      {
        title: { vi: 'Viết tắt', en: 'Abbreviated' },
        report: { header: { signature: { posts: ['TRƯỞNG BAN'], name: 'PGS.TS. Lê Văn An' } } },
        findings: 1,
      },
      {
        title: { vi: 'Viết đầy đủ', en: 'In full' },
        report: { header: { signature: { posts: ['TRƯỞNG BAN'], name: 'Thạc sĩ Lê Văn An' } } },
        findings: 1,
      },
    ],
  },
  readHeader({ signature }, tell) {
    const { name = '' } = signature;
    const bare = name.replace(title, '');
    if (bare === name || bare === '') return;
    const path = '/signature/name';
    tell({ path, values: { name, bare }, fix: { path, value: bare } });
  },
});

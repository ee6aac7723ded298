import { defineLintRule } from '../engine/define-lint-rule.js';
import { isOfParty } from '../engine/is-of-party.js';

/** "V/v" in front of what a letter of the Party is about. */
export const abbreviatedLeadLint = defineLintRule({
  code: 'letter/abbreviated-lead',
  severity: 'info',
  basis: {
    source: 'Hướng dẫn 05-HD/VPTW: trích yếu công văn ghi “về việc …”, không ghi “V/v”',
    mark: 'secondary',
    note: 'Công văn số 42-CV/BCĐ năm 2023 ghi “V/v”; Hướng dẫn 36-HD/VPTW có hiệu lực khi đó chưa đối chiếu được ở điểm này.',
  },
  messages: {
    vi: 'công văn của Đảng mở đầu bằng “{lead}”; theo hướng dẫn mới thì ghi “về việc …”',
    en: 'a letter of the Party begins with “{lead}”; the newer guide wants “về việc …” in full',
  },
  examples: {
    valid: [
      {
        title: { vi: 'Ghi “về việc”', en: 'In full' },
        subjectLead: 'về việc',
      },
      {
        title: { vi: 'Công văn hành chính', en: 'A State letter' },
        subjectLead: 'V/v',
        letter: { header: { number: { sequence: 9, symbol: 'SNV-VP' } } },
      },
    ],
    invalid: [
      {
        title: { vi: 'V/v', en: 'V/v' },
        subjectLead: 'V/v',
        findings: 1,
      },
      {
        title: { vi: 'v/v, chữ thường', en: 'In small letters' },
        subjectLead: 'v/v',
        findings: 1,
      },
    ],
  },
  check({ letter, subjectLead }, tell) {
    if (letter === undefined || subjectLead === undefined || !isOfParty(letter)) return;
    const lead = subjectLead.trim();
    if (/^v\/v$/iu.test(lead)) tell({ path: '/letter/subject', values: { lead } });
  },
});

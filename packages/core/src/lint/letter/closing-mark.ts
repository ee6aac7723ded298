import { plainText } from '../../report/plain-text.js';
import { defineLintRule } from '../engine/define-lint-rule.js';
import { isOfParty } from '../engine/is-of-party.js';

/** "./." at the end of a letter of the Party. */
export const closingMarkLint = defineLintRule({
  code: 'letter/closing-mark',
  severity: 'info',
  basis: {
    source: 'Hướng dẫn 05-HD/VPTW: nội dung kết thúc bằng dấu chấm, không ghi “./.”',
    mark: 'secondary',
    note: 'Theo thực hành của Hướng dẫn 36-HD/VPTW (2018) thì “./.” là được.',
  },
  messages: {
    vi: 'nội dung công văn của Đảng kết thúc bằng “{mark}”; theo hướng dẫn mới thì ghi dấu chấm',
    en: 'the text of a letter of the Party ends in “{mark}”; the newer guide wants a full stop',
  },
  examples: {
    valid: [
      { title: { vi: 'Dấu chấm', en: 'A full stop' } },
      {
        title: { vi: 'Công văn hành chính', en: 'A State letter' },
        letter: {
          header: { number: { sequence: 9, symbol: 'SNV-VP' } },
          body: ['Đề nghị các đơn vị báo cáo./.'],
        },
      },
    ],
    invalid: [
      {
        title: { vi: 'Kết thúc bằng “./.”', en: 'Ends in “./.”' },
        letter: { body: ['Đề nghị các đơn vị báo cáo./.'] },
        findings: 1,
      },
      {
        title: { vi: 'Ở đoạn cuối', en: 'In the last paragraph' },
        letter: { body: ['Đề nghị các đơn vị báo cáo.', 'Trân trọng ./. '] },
        findings: 1,
      },
    ],
  },
  check({ letter }, tell) {
    const last = letter?.body.at(-1);
    if (letter === undefined || last === undefined || !isOfParty(letter)) return;
    const [mark] = /\.\/\.(?=\s*$)/u.exec(plainText(last.content)) ?? [];
    if (mark === undefined) return;
    tell({ path: `/letter/body/${String(letter.body.length - 1)}`, values: { mark } });
  },
});

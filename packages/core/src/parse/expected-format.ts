import type { Message } from '../diagnostics/messages.js';
import { instantPattern } from '../format/instant.js';
import { wordsPattern } from '../format/words-schema.js';
import { contentHashPattern } from '../json/content-hash.js';
import { nodeIdPattern, semverPattern, slugPattern } from '../outline/ids.js';
import { oneLinePattern } from '../report/rich-text.js';

const moment: Message = {
  vi: 'thời điểm có múi giờ, ví dụ “2023-06-14T16:30:00+07:00”',
  en: 'a moment with its offset, such as “2023-06-14T16:30:00+07:00”',
};

const formats: ReadonlyMap<string, Message> = new Map([
  [
    String(nodeIdPattern),
    {
      vi: 'mã gồm chữ thường không dấu, chữ số, gạch nối và dấu chấm, ví dụ “results.communes”',
      en: 'an id of lower-case letters, digits, hyphens and dots, such as “results.communes”',
    },
  ],
  [
    String(slugPattern),
    {
      vi: 'mã gồm chữ thường không dấu, chữ số và gạch nối, ví dụ “le-chan”',
      en: 'an id of lower-case letters, digits and hyphens, such as “le-chan”',
    },
  ],
  [
    String(semverPattern),
    { vi: 'số phiên bản, ví dụ “1.0.0”', en: 'a version number, such as “1.0.0”' },
  ],
  [
    String(oneLinePattern),
    {
      vi: 'chữ trên một dòng; xuống dòng thì tách thành đoạn mới',
      en: 'text on one line; make a new paragraph of a new line',
    },
  ],
  [
    String(wordsPattern),
    { vi: 'chữ trên một dòng và không để trống', en: 'words on one line, not blank' },
  ],
  [
    String(contentHashPattern),
    {
      vi: 'mã băm dạng “sha256:” và 64 chữ số thập lục phân viết thường',
      en: 'a hash such as “sha256:” and 64 lower-case hexadecimal digits',
    },
  ],
  [String(instantPattern), moment],
  ['datetime', moment],
  ['date', { vi: 'ngày dạng “2023-05-25”', en: 'a date such as “2023-05-25”' }],
]);

const anyFormat: Message = { vi: 'chữ đúng dạng quy định', en: 'text in the form laid down' };

/** The form that a text should have, in words, by the pattern or the format name of its schema. */
export function expectedFormat(pattern: string | undefined, format: string): Message {
  return formats.get(format) ?? formats.get(pattern ?? '') ?? anyFormat;
}

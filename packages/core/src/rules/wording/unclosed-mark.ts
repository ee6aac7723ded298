import { defineTextRule } from '../engine/define-text-rule.js';
import { shortText } from '../reading/short-text.js';

const pairs = new Map([
  ['(', { close: ')', name: { vi: 'ngoặc đơn', en: 'bracket' } }],
  ['[', { close: ']', name: { vi: 'ngoặc vuông', en: 'square bracket' } }],
  ['“', { close: '”', name: { vi: 'ngoặc kép', en: 'quotation mark' } }],
]);

/** A bracket or quotation mark that opens and never closes. */
export const unclosedMarkRule = /* @__PURE__ */ defineTextRule({
  code: 'wording/unclosed-mark',
  severity: 'warning',
  basis: {
    source:
      'Đề cương kèm Công văn số 42-CV/BCĐ: “(kèm theo Công văn số 42-CV/BCĐ, ngày 25/5/2023” không có dấu đóng',
    mark: 'confirmed',
    note: 'Lỗi gặp trong văn bản thật.',
  },
  messages: {
    vi: 'dấu {mark} mở trước “{excerpt}” chưa được đóng; hãy thêm dấu đóng',
    en: 'the {mark} before “{excerpt}” is never closed; close it',
  },
  examples: {
    valid: [
      {
        title: { vi: 'Mở và đóng đủ', en: 'Opened and closed' },
        report: { responses: { context: 'Đạt 95% (19/20 xã), theo “quy chế (sửa đổi)”.' } },
      },
      {
        title: { vi: 'Dấu đóng của thứ tự “a)”', en: 'The closing mark of “a)”' },
        report: { responses: { context: 'Gồm: a) cấp huyện; b) cấp xã.' } },
      },
    ],
    invalid: [
      {
        title: { vi: 'Quên đóng ngoặc', en: 'A bracket left open' },
        report: { responses: { context: 'Thực hiện Công văn (số 42-CV/BCĐ, ngày 25/5/2023.' } },
        findings: 1,
      },
      {
        title: { vi: 'Quên đóng ngoặc kép', en: 'A quotation left open' },
        report: { responses: { context: 'Phương châm “Dân biết, dân bàn.' } },
        findings: 1,
      },
    ],
  },
  read({ texts }, tell) {
    for (const { path, text } of texts) {
      const start = unclosedAt(text);
      const pair = pairs.get(text.charAt(start));
      if (pair === undefined) continue;
      tell({ path, values: { mark: pair.name, excerpt: shortText(text.slice(start + 1)) } });
    }
  },
});

/** Where the first mark stands that is never closed; -1 where all are. */
function unclosedAt(text: string): number {
  const open: { readonly at: number; readonly close: string }[] = [];
  for (const { 0: mark, index } of text.matchAll(/[()[\]“”]/gu)) {
    const pair = pairs.get(mark);
    if (pair !== undefined) open.push({ at: index, close: pair.close });
    else if (open.at(-1)?.close === mark) open.pop();
  }
  return open[0]?.at ?? -1;
}

import { defineRule } from '../engine/define-rule.js';
import { reportTexts } from '../reading/report-texts.js';
import { shortText } from '../reading/short-text.js';

const closing = new Map([
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
]);

/** A bracket or quotation mark that opens and never closes. */
export const unclosedMarkRule = defineRule({
  code: 'wording/unclosed-mark',
  severity: 'warning',
  basis: {
    source:
      'Đề cương kèm Công văn số 42-CV/BCĐ: “(kèm theo Công văn số 42-CV/BCĐ, ngày 25/5/2023” không có dấu đóng',
    mark: 'confirmed',
    note: 'Lỗi gặp trong văn bản thật.',
  },
  messages: {
    vi: 'dấu “{open}” ở “{excerpt}” chưa được đóng; hãy thêm dấu “{close}”',
    en: 'the mark “{open}” in “{excerpt}” is never closed; add “{close}”',
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
  check({ report }, tell) {
    for (const { path, text } of reportTexts(report)) {
      const start = unclosedAt(text);
      const open = text.charAt(start);
      const close = closing.get(open);
      if (close === undefined) continue;
      tell({ path, values: { open, close, excerpt: shortText(text.slice(start)) } });
    }
  },
});

/** Where the first mark stands that is never closed; -1 where all are. */
function unclosedAt(text: string): number {
  const open: { readonly at: number; readonly close: string }[] = [];
  for (const { 0: mark, index } of text.matchAll(/[()[\]“”]/gu)) {
    const close = closing.get(mark);
    if (close !== undefined) open.push({ at: index, close });
    else if (open.at(-1)?.close === mark) open.pop();
  }
  return open[0]?.at ?? -1;
}

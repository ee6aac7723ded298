import { defineTextRule } from '../engine/define-text-rule.js';

/** "QCDC ở cơ sở (QCDC)": the short form in brackets explains itself. */
export const abbreviationOfAbbreviationRule = /* @__PURE__ */ defineTextRule({
  code: 'wording/abbreviation-of-abbreviation',
  severity: 'info',
  basis: {
    source:
      'Đề cương kèm Công văn số 42-CV/BCĐ: “QCDC Ở CƠ SỞ (QCDC)”, “Ban Chỉ đạo thành phố … (Ban Chỉ đạo thành phố)”',
    mark: 'confirmed',
    note: 'Lần đầu viết đầy đủ, tên gọi tắt đặt trong ngoặc ngay sau: thông lệ soạn thảo.',
  },
  messages: {
    vi: 'tên gọi tắt “({short})” nhắc lại đúng chữ đã dùng ngay trước ngoặc, nên không giải thích gì; hãy viết tên đầy đủ trước ngoặc, hoặc bỏ ngoặc',
    en: 'the short form “({short})” repeats the very words in front of the bracket and explains nothing; write the full name in front of it, or take the bracket out',
  },
  examples: {
    valid: [
      {
        title: { vi: 'Giải thích chữ viết tắt', en: 'An abbreviation explained' },
        report: { responses: { context: 'Quy chế dân chủ ở cơ sở (QCDC) được niêm yết.' } },
      },
      {
        title: { vi: 'Câu khác có chữ ấy', en: 'The words stand in another sentence' },
        report: { responses: { context: 'Có 12 CLB. Thành lập thêm câu lạc bộ (CLB) ở xã.' } },
      },
    ],
    invalid: [
      {
        title: { vi: 'Viết tắt của chữ viết tắt', en: 'An abbreviation of an abbreviation' },
        report: { responses: { context: 'Thực hiện QCDC ở cơ sở (QCDC) đạt kết quả.' } },
        findings: 1,
      },
      {
        title: { vi: 'Tên gọi tắt trùng tên', en: 'A short name that is the name' },
        report: {
          responses: {
            context: 'Ban Chỉ đạo thành phố thực hiện quy chế dân chủ (Ban Chỉ đạo thành phố).',
          },
        },
        findings: 1,
      },
    ],
  },
  read({ texts }, tell) {
    for (const { path, text } of texts) {
      for (const { 1: short = '', index } of text.matchAll(inBrackets)) {
        const clause =
          text
            .slice(Math.max(0, index - reach), index)
            .split(/[.,;:()]/u)
            .at(-1) ?? '';
        if (stands(short, clause)) tell({ path, values: { short } });
      }
    }
  },
});

/** An abbreviation, or a name of two words and more that begins with a capital. */
const inBrackets = /\((\p{Lu}{2,12}|\p{Lu}\p{L}{1,12}(?: \p{L}{1,12}){1,6})\)/gu;
const reach = 160;

/** The words stand there whole, not as a part of longer ones. */
function stands(short: string, clause: string): boolean {
  const at = clause.indexOf(short);
  if (at === -1) return false;
  const around = clause.charAt(at - 1) + clause.charAt(at + short.length);
  return !/[\p{L}\p{M}]/u.test(around);
}

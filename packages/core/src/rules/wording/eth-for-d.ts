import { defineTextRule } from '../engine/define-text-rule.js';
import { excerptAt } from '../reading/excerpt-at.js';
import { mendedTexts } from '../reading/mended-texts.js';

/** The Icelandic letter Ð (U+00D0) in place of the Vietnamese Đ (U+0110): it looks the same. */
export const ethForDRule = /* @__PURE__ */ defineTextRule({
  code: 'wording/eth-for-d',
  severity: 'warning',
  basis: { source: 'TCVN 6909:2001 (Unicode): chữ Đ là U+0110, đ là U+0111', mark: 'general' },
  messages: {
    vi: 'dùng chữ Ð, ð của tiếng Iceland thay cho Đ, đ trong “{found}”, máy không tìm được chữ này; hãy thay bằng chữ tiếng Việt',
    en: 'has the Icelandic letter Ð or ð in place of the Vietnamese Đ or đ in “{found}”, which searching does not find; put the Vietnamese letter',
  },
  examples: {
    valid: [
      {
        title: { vi: 'Chữ Đ tiếng Việt', en: 'The Vietnamese letter' },
        report: { responses: { context: 'Đảng bộ huyện đoàn kết.' } },
      },
      {
        title: { vi: 'Không có chữ Đ', en: 'No such letter' },
        report: { responses: { context: 'Nhân dân tham gia ý kiến.' } },
      },
    ],
    invalid: [
      {
        title: { vi: 'Chữ hoa', en: 'The capital' },
        report: { responses: { context: 'Thực hiện Nghị định 145/2020/NÐ-CP.' } },
        findings: 1,
      },
      {
        title: { vi: 'Trong tên cơ quan', en: 'In the name of a body' },
        report: { header: { issuer: 'BAN CHỈ ÐẠO' } },
        findings: 1,
      },
    ],
  },
  read({ texts }, tell) {
    const mend = (text: string) =>
      text.replaceAll('\u00d0', '\u0110').replaceAll('\u00f0', '\u0111');
    for (const { path, text, fix } of mendedTexts(texts, mend)) {
      tell({ path, values: { found: excerptAt(text, text.search(/[\u00d0\u00f0]/u)) }, fix });
    }
  },
});

import { toNfc } from '../../format/nfc.js';
import { defineTextRule } from '../engine/define-text-rule.js';
import { excerptAt } from '../reading/excerpt-at.js';
import { mendedTexts } from '../reading/mended-texts.js';

/** Letters with their marks as separate characters: they look right, and searching misses them. */
export const decomposedLettersRule = /* @__PURE__ */ defineTextRule({
  code: 'wording/decomposed-letters',
  severity: 'warning',
  basis: {
    source: 'TCVN 6909:2001 (Unicode), dạng dựng sẵn (NFC)',
    mark: 'general',
  },
  messages: {
    vi: 'chữ ở “{found}” gõ dấu rời (tổ hợp), máy không tìm được chữ này; hãy đổi sang chữ dựng sẵn',
    en: 'the letters in “{found}” carry their marks as separate characters, which searching does not find; use precomposed letters',
  },
  examples: {
    valid: [
      {
        title: { vi: 'Chữ dựng sẵn', en: 'Precomposed letters' },
        report: { responses: { context: 'Cấp ủy các cấp quan tâm.' } },
      },
      {
        title: { vi: 'Chữ không dấu', en: 'Letters without marks' },
        report: { responses: { context: 'Quy ban nhân dan.' } },
      },
    ],
    invalid: [
      {
        title: { vi: 'Dấu rời trong nội dung', en: 'Separate marks in the text' },
        report: { responses: { context: 'Ca\u0302\u0301p u\u0309y ca\u0301c xa\u0303.' } },
        findings: 1,
      },
      {
        title: { vi: 'Dấu rời trong tên cơ quan', en: 'In the name of a body' },
        report: { header: { issuer: 'BAN CHI\u0309 ĐA\u0323O' } },
        findings: 1,
      },
    ],
  },
  read({ texts }, tell) {
    for (const { path, text, fix } of mendedTexts(texts, toNfc)) {
      const at = Math.max(0, text.search(/\p{M}/u));
      tell({ path, values: { found: toNfc(excerptAt(text, at)) }, fix });
    }
  },
});

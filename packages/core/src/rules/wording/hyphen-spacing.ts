import { defineTextRule } from '../engine/define-text-rule.js';
import { excerptAt } from '../reading/excerpt-at.js';
import { mendedTexts } from '../reading/mended-texts.js';

/** A hyphen between words with a blank on one side only; symbols such as "346/QĐ- TTg" are let be. */
const uneven = /(?:- | -)(?=\p{L})(?<=\p{L}(?:- | -))(?<![\d/&.]\s?\p{L}{1,8}(?:- | -))/gu;

/** "chính trị- xã hội" or "chính trị -xã hội" for "chính trị - xã hội". */
export const hyphenSpacingRule = /* @__PURE__ */ defineTextRule({
  code: 'wording/hyphen-spacing',
  severity: 'info',
  basis: {
    source:
      'Công văn số 42-CV/BCĐ viết cả “chính trị- xã hội”, “chính trị-xã hội” và “chính trị - xã hội”',
    mark: 'confirmed',
    note: 'Cách viết có hai dấu cách là thông lệ.',
  },
  messages: {
    vi: 'gạch nối ở “{found}” chỉ có dấu cách một bên; hãy viết “{mended}”',
    en: 'the hyphen in “{found}” has a blank on one side only; write “{mended}”',
  },
  examples: {
    valid: [
      {
        title: { vi: 'Dấu cách hai bên, hoặc không có', en: 'Blanks on both sides, or none' },
        report: { responses: { context: 'Chính trị - xã hội ổn định; nhiệm kỳ 2020-2025.' } },
      },
      {
        title: { vi: 'Ký hiệu văn bản', en: 'The symbol of a document' },
        report: { responses: { context: 'Theo Quyết định số 217- QĐ/TW.' } },
      },
    ],
    invalid: [
      {
        title: { vi: 'Chỉ cách phía sau', en: 'A blank behind' },
        report: { responses: { context: 'Các tổ chức chính trị- xã hội tham gia tích cực.' } },
        findings: 1,
      },
      {
        title: { vi: 'Chỉ cách phía trước', en: 'A blank before' },
        report: { responses: { context: 'Phát triển kinh tế -xã hội.' } },
        findings: 1,
      },
    ],
  },
  read({ texts }, tell) {
    const mend = (text: string) => text.replace(uneven, ' - ');
    for (const { path, text, fix } of mendedTexts(texts, mend)) {
      const found = excerptAt(text, text.search(uneven));
      tell({ path, values: { found, mended: mend(found) }, fix });
    }
  },
});

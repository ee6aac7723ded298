import { defineTextRule } from '../engine/define-text-rule.js';
import { excerptAt } from '../reading/excerpt-at.js';
import { mendedTexts } from '../reading/mended-texts.js';

/** Blanks behind a word; a blank is looked for first, for looking behind at every place is slow. */
const blankBefore = / (?<=[\p{L}\d)”%] ) *(?=[,;:.!?](?:\s|$))/gu;

/** A blank before a comma or full stop. */
export const spaceBeforeMarkRule = /* @__PURE__ */ defineTextRule({
  code: 'wording/space-before-mark',
  severity: 'info',
  basis: { source: 'Thông lệ soạn thảo: dấu câu viết liền với chữ đứng trước', mark: 'general' },
  messages: {
    vi: 'thừa dấu cách trước dấu câu ở “{found}”; hãy viết “{mended}”',
    en: 'has a blank before the mark in “{found}”; write “{mended}”',
  },
  examples: {
    valid: [
      {
        title: { vi: 'Dấu câu viết liền', en: 'Marks right behind the word' },
        report: { responses: { context: 'Xã, phường, thị trấn: 20 đơn vị (tăng 2).' } },
      },
      {
        title: { vi: 'Dấu chấm lửng đầu câu', en: 'Dots with a blank' },
        report: { responses: { context: 'Công an, Quân sự, ... đã tham gia: 12 buổi.' } },
      },
    ],
    invalid: [
      {
        title: { vi: 'Thừa dấu cách', en: 'A blank too many' },
        report: { responses: { context: 'Các xã , phường hoàn thành kế hoạch .' } },
        findings: 1,
      },
      {
        title: { vi: 'Trước dấu hai chấm', en: 'Before a colon' },
        report: { responses: { context: 'Kết quả đạt được : 20 xã.' } },
        findings: 1,
      },
    ],
  },
  read({ texts }, tell) {
    const mend = (text: string) => text.replace(blankBefore, '');
    for (const { path, text, fix } of mendedTexts(texts, mend)) {
      const found = excerptAt(text, text.search(blankBefore));
      tell({ path, values: { found, mended: mend(found) }, fix });
    }
  },
});

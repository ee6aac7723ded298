import { typeMeant } from '../../legal/type-meant.js';
import { defineTextRule } from '../engine/define-text-rule.js';
import { fixesByChange } from '../reading/fixes-by-change.js';
import { citedWords } from '../reading/read-citations.js';

/** "số 346/QD-TTg" for "số 346/QĐ-TTg": the abbreviation of the type in other letters. */
export const typeMisspeltRule = /* @__PURE__ */ defineTextRule({
  code: 'legal/type-misspelt',
  severity: 'warning',
  basis: {
    source: 'Nghị định 30/2020/NĐ-CP, phụ lục III: chữ viết tắt tên loại văn bản',
    mark: 'secondary',
  },
  messages: {
    vi: 'viện dẫn “{cited}”, chữ viết tắt tên loại “{written}” chưa đúng; hãy viết “{meant}”',
    en: 'cites “{cited}”, where “{written}” is not how the type is abbreviated; write “{meant}”',
  },
  examples: {
    valid: [
      {
        title: { vi: 'Đúng chữ viết tắt', en: 'As they are abbreviated' },
        report: { responses: { context: 'Quyết định số 346/QĐ-TTg, Tờ trình số 12/TTr-UBND.' } },
      },
      {
        title: { vi: 'Công văn không có tên loại', en: 'A letter has no type' },
        report: { responses: { context: 'Công văn số 125/SGDĐT-VP ngày 15/5/2023.' } },
      },
    ],
    invalid: [
      {
        title: { vi: 'Thiếu dấu của Đ', en: 'D for Đ' },
        report: { responses: { context: 'Quyết định số 346/QD-TTg ngày 06/4/2023.' } },
        findings: 1,
      },
      {
        title: { vi: 'Viết hoa sai', en: 'Capitals' },
        report: { responses: { context: 'Tờ trình số 12/TTR-UBND, Chương trình số 15/CTR-UBND.' } },
        findings: 2,
      },
    ],
  },
  read({ cited: citations }, tell) {
    const changes = citations.flatMap((cited) => {
      const { place, number } = cited;
      if (number === undefined || cited.citation.number?.form !== 'letter') return [];
      const { body: written } = cited.citation.number;
      const meant = typeMeant(written);
      const within = place.text.slice(number.start, number.end).indexOf(written);
      if (meant === undefined || within === -1) return [];
      const start = number.start + within;
      return [{ place, start, end: start + written.length, by: meant, cited, written }];
    });
    const fixes = fixesByChange(changes);
    for (const change of changes) {
      const fix = fixes.get(change);
      const values = { cited: citedWords(change.cited), written: change.written, meant: change.by };
      tell({ path: change.place.path, values, ...(fix === undefined ? {} : { fix }) });
    }
  },
});

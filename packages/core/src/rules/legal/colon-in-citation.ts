import { defineTextRule } from '../engine/define-text-rule.js';
import { fixesByChange } from '../reading/fixes-by-change.js';
import { citedWords } from '../reading/read-citations.js';

/** "Kế hoạch số: 03/KH-UBND": the colon belongs to the head of the document, not to a citation. */
export const colonInCitationRule = /* @__PURE__ */ defineTextRule({
  code: 'legal/colon-in-citation',
  severity: 'info',
  basis: {
    source: 'Công văn số 42-CV/BCĐ viết cả “Kế hoạch số: 03/KH-UBND” và “Quyết định số 346/QĐ-TTg”',
    mark: 'confirmed',
    note: 'Dấu hai chấm sau “Số” là thể thức phần đầu văn bản hành chính; khi viện dẫn thì theo thông lệ không dùng.',
  },
  messages: {
    vi: 'viện dẫn “{cited}” có dấu hai chấm sau chữ “số”; hãy bỏ dấu hai chấm',
    en: 'cites “{cited}” with a colon after “số”; take the colon out',
  },
  examples: {
    valid: [
      {
        title: { vi: 'Không có dấu hai chấm', en: 'No colon' },
        report: { responses: { context: 'Theo Quyết định số 346/QĐ-TTg ngày 06/4/2023.' } },
      },
      {
        title: { vi: 'Dấu hai chấm mở đầu liệt kê', en: 'A colon that opens a list' },
        report: { responses: { context: 'Các văn bản: Chỉ thị số 15-CT/TU ngày 21/11/2022.' } },
      },
    ],
    invalid: [
      {
        title: { vi: 'Kế hoạch số:', en: 'A plan' },
        report: { responses: { context: 'Kế hoạch số: 03/KH-UBND ngày 04/01/2023.' } },
        findings: 1,
      },
      {
        title: { vi: 'Hai viện dẫn trong một đoạn', en: 'Two in one paragraph' },
        report: {
          responses: {
            context:
              'Kế hoạch số : 03/KH-UBND ngày 04/01/2023, Công văn số: 7-CV/HU ngày 05/5/2023.',
          },
        },
        findings: 2,
      },
    ],
  },
  read({ cited: citations }, tell) {
    const changes = citations.flatMap((cited) =>
      cited.colon === undefined || cited.citation.kind === undefined
        ? []
        : [{ ...cited.colon, by: '', place: cited.place, cited }],
    );
    const fixes = fixesByChange(changes);
    for (const change of changes) {
      const fix = fixes.get(change);
      const values = { cited: citedWords(change.cited) };
      tell({ path: change.place.path, values, ...(fix === undefined ? {} : { fix }) });
    }
  },
});

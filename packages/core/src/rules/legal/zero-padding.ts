import { singleSpaced } from '../../format/single-spaced.js';
import { defineTextRule } from '../engine/define-text-rule.js';
import { fixesByChange, type Change } from '../reading/fixes-by-change.js';
import { citedWords, type ReadCitation } from '../reading/read-citations.js';

/** "số 5-CT/TU, ngày 5/1/2023" for "số 05-CT/TU, ngày 05/01/2023". */
export const zeroPaddingRule = /* @__PURE__ */ defineTextRule({
  code: 'legal/zero-padding',
  severity: 'info',
  basis: {
    source:
      'Nghị định 30/2020/NĐ-CP, phụ lục I; Hướng dẫn 36-HD/VPTW: số dưới 10, ngày dưới 10 và tháng 1, 2 có số 0 phía trước',
    mark: 'secondary',
    note: 'Quy định cho số và ngày của chính văn bản; khi viện dẫn thì theo thông lệ.',
  },
  messages: {
    vi: 'viện dẫn “{cited}” thiếu số 0 ở phía trước; hãy viết “{mended}”',
    en: 'cites “{cited}” without its leading zero; write “{mended}”',
  },
  examples: {
    valid: [
      {
        title: { vi: 'Đủ số 0', en: 'With the zeros' },
        report: {
          responses: {
            context: 'Chỉ thị số 05-CT/TU, ngày 05/01/2023; số 12-CT/TU ngày 15/5/2023.',
          },
        },
      },
      {
        title: { vi: 'Tháng 3 trở đi không cần số 0', en: 'Months from March need none' },
        report: { responses: { context: 'Kế hoạch số 87-KH/HU, ngày 16/3/2023.' } },
      },
    ],
    invalid: [
      {
        title: { vi: 'Số dưới 10', en: 'A number below ten' },
        report: { responses: { context: 'Chỉ thị số 5-CT/TU, ngày 15/5/2023.' } },
        findings: 1,
      },
      {
        title: { vi: 'Ngày và tháng', en: 'Day and month' },
        report: {
          responses: {
            context: 'Kế hoạch số 87-KH/HU, ngày 6/1/2023 và số 88-KH/HU, ngày 16/2/2023.',
          },
        },
        findings: 2,
      },
    ],
  },
  read({ cited }, tell) {
    const changes = cited.flatMap((citation) => paddings(citation));
    const fixes = fixesByChange(changes);
    for (const [citation, own] of byCitation(changes)) {
      const [first] = own;
      const fix = first && fixes.get(first);
      const values = { cited: citedWords(citation), mended: mended(citation, own) };
      tell({ path: citation.place.path, values, ...(fix === undefined ? {} : { fix }) });
    }
  },
});

type Padding = Change & { readonly cited: ReadCitation };

/** A lone digit where two belong: of the number, of the day, of the months 1 and 2. */
const lone = /^\d(?!\d)|(?<=ngày\s{1,9})\d(?=[/.-])|(?<=ngày\s{1,9}\d{1,2}[/.-])[12](?=[/.-])/gu;

function paddings(cited: ReadCitation): Padding[] {
  const { place, number, end } = cited;
  if (number === undefined) return [];
  const { start: from } = number;
  return Array.from(place.text.slice(from, end).matchAll(lone), ({ 0: digit, index }) => ({
    start: from + index,
    end: from + index + 1,
    by: `0${digit}`,
    place,
    cited,
  }));
}

function byCitation(changes: readonly Padding[]): Map<ReadCitation, Padding[]> {
  const groups = new Map<ReadCitation, Padding[]>();
  for (const change of changes) {
    groups.set(change.cited, [...(groups.get(change.cited) ?? []), change]);
  }
  return groups;
}

/** The words of a citation with its zeros. */
function mended(cited: ReadCitation, own: readonly Padding[]): string {
  let text = cited.place.text.slice(cited.start, cited.end);
  for (const { start, end, by } of [...own].reverse()) {
    text = text.slice(0, start - cited.start) + by + text.slice(end - cited.start);
  }
  return singleSpaced(text);
}

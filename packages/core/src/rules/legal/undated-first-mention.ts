import { formatCitedNumber, lacksYear } from '../../legal/cited-number.js';
import { defineTextRule } from '../engine/define-text-rule.js';
import { citedWords, type ReadCitation } from '../reading/read-citations.js';

/** A document whose number comes back each year or term, cited for the first time without its date. */
export const undatedFirstMentionRule = /* @__PURE__ */ defineTextRule({
  code: 'legal/undated-first-mention',
  severity: 'info',
  basis: {
    source: 'Hướng dẫn 05-HD/VPTW: viện dẫn lần đầu ghi cả ngày ban hành, các lần sau ghi gọn',
    mark: 'secondary',
    note: 'Số của văn bản Đảng lặp lại theo nhiệm kỳ, của văn bản hành chính lặp lại theo năm; văn bản mà công văn, đề cương của đợt đã viện dẫn thì không xét.',
  },
  messages: {
    vi: 'viện dẫn “{cited}” lần đầu mà không ghi ngày ban hành; hãy ghi thêm ngày, tháng, năm',
    en: 'cites “{cited}” for the first time without its date; add the date',
  },
  examples: {
    valid: [
      {
        title: { vi: 'Lần đầu có ngày, lần sau ghi gọn', en: 'Dated first, short afterwards' },
        report: {
          responses: {
            context: 'Kế hoạch số 87-KH/HU, ngày 16/01/2023; kết quả Kế hoạch số 87-KH/HU.',
          },
        },
      },
      {
        title: { vi: 'Số đã có năm', en: 'A number with its year' },
        report: { responses: { context: 'Theo Nghị định số 145/2020/NĐ-CP.' } },
      },
      {
        title: { vi: 'Một ngày chung cho cả dãy', en: 'One date for an enumeration' },
        report: {
          responses: {
            context: 'Nghị quyết số 18-NQ/TW, Nghị quyết số 19-NQ/TW, ngày 25/10/2017.',
          },
        },
      },
    ],
    invalid: [
      {
        title: { vi: 'Kế hoạch không ghi ngày', en: 'A plan without its date' },
        report: { responses: { context: 'Thực hiện Kế hoạch số 87-KH/HU của Huyện ủy.' } },
        findings: 1,
      },
      {
        title: { vi: 'Cả dãy không ghi ngày', en: 'An enumeration without dates' },
        report: {
          responses: {
            context: 'Quyết định số 217-QĐ/TW, số 218-QĐ/TW; kết quả Quyết định 217-QĐ/TW.',
          },
        },
        findings: 2,
      },
    ],
  },
  read({ cited, asked }, tell) {
    const met = new Set(asked.flatMap(({ number }) => (number ? [formatCitedNumber(number)] : [])));
    for (const [index, citation] of cited.entries()) {
      const { number } = citation.citation;
      if (number === undefined || citation.canonical === undefined) continue;
      const first = !met.has(citation.canonical);
      met.add(citation.canonical);
      const comesBack = number.form !== 'normative' && number.form !== 'assembly';
      if (!first || !comesBack || lacksYear(number) || isDated(cited, index)) continue;
      tell({ path: citation.place.path, values: { cited: citedWords(citation) } });
    }
  },
});

/** Between two members of an enumeration: ", ", " và ", "; ". */
const link = /^(?:,|;|\s{1,40}và)\s{0,40}$/u;
/** Members after which an enumeration is not followed further. */
const mostMembers = 20;

/** Dated itself, by a date that cannot be read, or by a later member of its enumeration. */
function isDated(cited: readonly ReadCitation[], index: number): boolean {
  for (const [step, citation] of cited.slice(index, index + mostMembers).entries()) {
    const { place, end } = citation;
    const rest = place.text.slice(end, end + 20);
    if (citation.citation.date !== undefined || /^[,\s(]*(?:ngày|năm)\s/iu.test(rest)) return true;
    const next = cited[index + step + 1];
    if (next?.place !== place || !link.test(place.text.slice(end, next.start))) return false;
  }
  return false;
}

import {
  formatCitedNumber,
  lacksYear,
  withYear,
  type CitedNumber,
} from '../../legal/cited-number.js';
import { datePartsOf, type IsoDate } from '../../format/iso-date.js';
import { defineTextRule } from '../engine/define-text-rule.js';
import { fixesByChange } from '../reading/fixes-by-change.js';
import { citedWords, type ReadCitation } from '../reading/read-citations.js';

/** Decrees, circulars and ordinances carry the year in their number since 1997. */
const firstYear = 1997;

/** "Nghị định số 145/NĐ-CP" for "Nghị định số 145/2020/NĐ-CP". */
export const numberWithoutYearRule = /* @__PURE__ */ defineTextRule({
  code: 'legal/number-without-year',
  severity: 'warning',
  basis: {
    source:
      'Công văn số 42-CV/BCĐ viết cả “Nghị định số 145/2020/NĐ-CP” và “Nghị định số 145/NĐ-CP” cùng ngày 14/12/2020',
    mark: 'confirmed',
    note: 'Số của văn bản quy phạm pháp luật có năm ban hành: hiểu biết chung.',
  },
  messages: {
    vi: 'viện dẫn “{cited}” thiếu năm ban hành trong số; hãy ghi “{whole}”',
    en: 'cites “{cited}” without the year in its number; write “{whole}”',
  },
  examples: {
    valid: [
      {
        title: { vi: 'Đủ năm', en: 'With the year' },
        report: { responses: { context: 'Theo Nghị định số 145/2020/NĐ-CP.' } },
      },
      {
        title: { vi: 'Văn bản không mang năm', en: 'A document whose number has no year' },
        report: {
          responses: { context: 'Quyết định số 346/QĐ-TTg ngày 06/4/2023, Thông tri số 05-TT/TU.' },
        },
      },
      {
        title: { vi: 'Nghị định trước năm 1997', en: 'A decree from before 1997' },
        report: { responses: { context: 'Nghị định số 24/NĐ-CP ngày 05/5/1993.' } },
      },
    ],
    invalid: [
      {
        title: { vi: 'Có ngày ban hành', en: 'With its date' },
        report: {
          responses: {
            context: 'Chương V của Nghị định số 145/NĐ-CP ngày 14/12/2020 của Chính phủ.',
          },
        },
        findings: 1,
      },
      {
        title: { vi: 'Đã viện dẫn đầy đủ ở trên', en: 'Cited in full before' },
        report: {
          responses: { context: 'Nghị định số 145/2020/NĐ-CP; theo Nghị định 145/NĐ-CP.' },
        },
        findings: 1,
      },
      {
        title: { vi: 'Không suy ra được năm', en: 'The year cannot be told' },
        report: { responses: { context: 'Theo Thông tư số 01/TT-BNV.' } },
        findings: 1,
      },
    ],
  },
  read({ cited: citations }, tell) {
    const changes = citations.flatMap((cited) => {
      const { number, date } = cited.citation;
      const missing = number !== undefined && lacksYear(number) && !isOld(date);
      return missing && cited.number !== undefined
        ? [{ ...cited.number, by: wholeNumber(cited, number), place: cited.place, cited }]
        : [];
    });
    const fixes = fixesByChange(changes.filter(({ by }) => !by.includes('…')));
    for (const change of changes) {
      const fix = fixes.get(change);
      tell({
        path: change.place.path,
        values: { cited: citedWords(change.cited), whole: change.by },
        ...(fix === undefined ? {} : { fix }),
      });
    }
  },
});

function isOld(date: IsoDate | undefined): boolean {
  return date !== undefined && datePartsOf(date).year < firstYear;
}

/** With the year that other citations or the date tell; else with a place for it. */
function wholeNumber({ resolved, citation }: ReadCitation, number: CitedNumber): string {
  if (resolved.number?.form === 'normative') return formatCitedNumber(resolved.number);
  if (citation.date !== undefined) {
    return formatCitedNumber(withYear(number, datePartsOf(citation.date).year));
  }
  return formatCitedNumber(number).replace('/', '/…/');
}

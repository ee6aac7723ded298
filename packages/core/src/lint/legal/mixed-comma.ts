import { citedWords, type ReadCitation } from '../../rules/reading/read-citations.js';
import { defineLintRule } from '../engine/define-lint-rule.js';
import { lintReading } from '../engine/lint-reading.js';

/** Citations with a comma in front of the date beside others without. */
export const mixedCommaLint = defineLintRule({
  code: 'legal/mixed-comma',
  severity: 'info',
  basis: {
    source:
      'Hướng dẫn 05-HD/VPTW: viện dẫn lần đầu có dấu phẩy trước “ngày” (Nghị quyết số 12-NQ/ĐU, ngày 05/9/2026)',
    mark: 'secondary',
    note: 'Văn bản hành chính theo thông lệ không có dấu phẩy; chỉ nêu sự không thống nhất giữa các văn bản cùng loại.',
  },
  messages: {
    vi: 'viện dẫn văn bản của {system} khi có dấu phẩy trước “ngày” ({withComma} lần), khi không ({without} lần), ví dụ “{cited}”; hãy thống nhất một cách viết',
    en: 'cites documents of {system} now with a comma before the date ({withComma}), now without ({without}), as in “{cited}”; keep to one way',
  },
  examples: {
    valid: [
      {
        title: { vi: 'Một cách viết', en: 'One way' },
        letter: {
          body: [
            'Chỉ thị số 15-CT/TU, ngày 21/11/2022; Hướng dẫn số 12-HD/BDVTU, ngày 10/01/2023.',
          ],
        },
      },
      {
        title: { vi: 'Văn bản Đảng có, văn bản hành chính không', en: 'Each system its way' },
        letter: {
          body: ['Chỉ thị số 15-CT/TU, ngày 21/11/2022; Kế hoạch số 03/KH-UBND ngày 04/01/2023.'],
        },
      },
    ],
    invalid: [
      {
        title: { vi: 'Công văn và đề cương viết khác nhau', en: 'Letter and outline differ' },
        letter: { body: ['Thực hiện Chỉ thị số 15-CT/TU ngày 21/11/2022.'] },
        outline: { attachedTo: '(kèm theo Công văn số 17-CV/BCĐ, ngày 22/5/2023)' },
        findings: 1,
      },
      {
        title: { vi: 'Văn bản Nhà nước lẫn lộn', en: 'Mixed for the State' },
        letter: {
          body: [
            'Kế hoạch số 03/KH-UBND, ngày 04/01/2023; Kế hoạch số 149/KH-UBND ngày 09/5/2023.',
          ],
        },
        findings: 1,
      },
    ],
  },
  check(subject, tell) {
    const { cited } = lintReading(subject);
    const dated = cited.filter(
      ({ number, citation }) => number !== undefined && citation.date !== undefined,
    );
    for (const isParty of [true, false]) {
      const own = dated.filter(({ citation }) => (citation.number?.form === 'party') === isParty);
      const withComma = own.filter(hasComma);
      const without = own.filter((citation) => !hasComma(citation));
      const [rare] = withComma.length < without.length ? withComma : without;
      if (rare === undefined || withComma.length === 0) continue;
      tell({
        path: rare.place.path,
        values: {
          system: isParty ? { vi: 'Đảng', en: 'the Party' } : { vi: 'Nhà nước', en: 'the State' },
          withComma: withComma.length,
          without: without.length,
          cited: citedWords(rare),
        },
      });
    }
  },
});

function hasComma({ number, place }: ReadCitation): boolean {
  return number !== undefined && /^\s?,/u.test(place.text.slice(number.end, number.end + 2));
}

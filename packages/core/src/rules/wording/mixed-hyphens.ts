import { defineTextRule } from '../engine/define-text-rule.js';
import { excerptAt } from '../reading/excerpt-at.js';
import { fixesByChange, type Change } from '../reading/fixes-by-change.js';
import type { ReadText } from '../reading/read-text.js';

/** One pair of words joined without blanks here and with blanks there. */
export const mixedHyphensRule = /* @__PURE__ */ defineTextRule({
  code: 'wording/mixed-hyphens',
  severity: 'info',
  basis: {
    source:
      'Công văn số 42-CV/BCĐ viết cả “chính trị- xã hội”, “chính trị-xã hội” và “chính trị - xã hội”',
    mark: 'confirmed',
    note: 'Cách viết có hai dấu cách là thông lệ.',
  },
  messages: {
    vi: 'gạch nối ở “{found}” viết liền, chỗ khác có dấu cách; hãy thống nhất, viết “{mended}”',
    en: 'the hyphen in “{found}” has no blanks here and has them elsewhere; keep to one way, “{mended}”',
  },
  examples: {
    valid: [
      {
        title: { vi: 'Một cách viết', en: 'One way throughout' },
        report: {
          responses: { context: 'Kinh tế - xã hội, kinh tế - xã hội; an ninh-quốc phòng.' },
        },
      },
      {
        title: { vi: 'Ký hiệu văn bản, khoảng năm', en: 'Symbols of documents, years' },
        report: {
          responses: { context: 'Nghị định 145/2020/NĐ-CP; nhiệm kỳ 2020-2025, 2020 - 2025.' },
        },
      },
    ],
    invalid: [
      {
        title: { vi: 'Khi liền, khi cách', en: 'With and without blanks' },
        report: {
          responses: {
            context: 'Các tổ chức chính trị-xã hội.',
            'tasks.next': 'Phát huy vai trò của các tổ chức chính trị - xã hội.',
          },
        },
        findings: 1,
      },
      {
        title: { vi: 'Chữ hoa cũng vậy', en: 'In capitals too' },
        report: { responses: { context: 'KINH TẾ-XÃ HỘI; kinh tế- xã hội, kinh tế-xã hội.' } },
        findings: 2,
      },
    ],
  },
  read({ texts }, tell) {
    const changes = closedHyphens(texts);
    const fixes = fixesByChange(changes);
    for (const change of changes) {
      const { place, start } = change;
      const found = excerptAt(place.text, start);
      const fix = fixes.get(change);
      tell({
        path: place.path,
        values: { found, mended: found.replace(change.pair, change.pair.replace('-', ' - ')) },
        ...(fix === undefined ? {} : { fix }),
      });
    }
  },
});

/**
 * A hyphen between two words, with or without blanks; the words tell which pair it is. The hyphen
 * is looked for first, and what is before it from there: a search for words would stop at each.
 */
const hyphen = /-(?<=(?<![\p{L}\p{M}\d/])([\p{L}\p{M}]{1,10})( ?)-)( ?)(?=([\p{L}\p{M}]{1,10}))/gu;

type Closed = Change & { readonly pair: string };

/** The hyphens without blanks of pairs that stand elsewhere with them. */
function closedHyphens(texts: readonly ReadText[]): Closed[] {
  const closed: (Closed & { readonly key: string })[] = [];
  const spaced = new Set<string>();
  for (const place of texts) {
    for (const match of place.text.matchAll(hyphen)) {
      const { 1: before = '', 2: blank = '', 3: blankAfter = '', 4: after = '', index } = match;
      const key = `${before} ${after}`.normalize('NFC').toLocaleLowerCase('vi');
      if (blank + blankAfter !== '') spaced.add(key);
      else
        closed.push({
          place,
          start: index,
          end: index + 1,
          by: ' - ',
          pair: `${before}-${after}`,
          key,
        });
    }
  }
  return closed.filter(({ key }) => spaced.has(key));
}

import { datePartsOf, type IsoDate } from '../../format/iso-date.js';
import { formatCitedNumber, isUnique } from '../../legal/cited-number.js';
import { instruments } from '../../legal/instruments.data.js';
import type { LegalRegister } from '../../legal/legal-instrument.js';
import type { ParsedCitation } from '../../legal/parsed-citation.js';
import { parseCitations } from '../../legal/parse-citations.js';
import { defineTextRule, type TextRule } from '../engine/define-text-rule.js';
import type { Rule } from '../engine/rule.js';
import { citedWords, type ReadCitation } from '../reading/read-citations.js';

const messages = {
  vi: 'viện dẫn “{cited}”, ngày ban hành ở chỗ khác là {other}; hãy kiểm tra lại và thống nhất',
  en: 'cites “{cited}”, whose date is {other} elsewhere; check, and keep to the right one',
} as const;

const examples: Rule['examples'] = {
  valid: [
    {
      title: { vi: 'Cùng một ngày', en: 'One date' },
      report: {
        responses: {
          context:
            'Kế hoạch số 87-KH/HU, ngày 16/01/2023; Kế hoạch số 87-KH/HU ngày 16 tháng 01 năm 2023.',
        },
      },
    },
    {
      title: { vi: 'Cùng số, khác năm', en: 'The number of another year' },
      report: {
        responses: {
          context: 'Báo cáo số 12/BC-SNV ngày 05/6/2022, Báo cáo số 12/BC-SNV ngày 08/6/2023.',
        },
      },
    },
    {
      title: { vi: 'Cùng số, khác cơ quan', en: 'The number of another body' },
      report: {
        responses: {
          context:
            'Kế hoạch số 03/KH-UBND ngày 04/01/2023 của Ủy ban nhân dân thành phố, Kế hoạch số 03/KH-UBND ngày 09/01/2023 của Ủy ban nhân dân huyện.',
        },
      },
    },
  ],
  invalid: [
    {
      title: { vi: 'Hai ngày trong một báo cáo', en: 'Two dates in one report' },
      report: {
        responses: {
          context: 'Kế hoạch số 87-KH/HU, ngày 16/01/2023.',
          'tasks.next': 'Tiếp tục Kế hoạch số 87-KH/HU, ngày 15/01/2023.',
        },
      },
      findings: 1,
    },
    {
      title: { vi: 'Khác với danh mục văn bản', en: 'Against the register' },
      report: {
        responses: { context: 'Nghị định số 145/2020/NĐ-CP ngày 15/12/2020 của Chính phủ.' },
      },
      findings: 1,
    },
  ],
};

/** One document with two dates: in the report, or against the letter, the outline or the register. */
// The mark lets bundlers drop the rule where nothing names it.
/* @__NO_SIDE_EFFECTS__ */
export function twoDates(register: LegalRegister): TextRule {
  return defineTextRule({
    code: 'legal/two-dates',
    severity: 'warning',
    basis: {
      source: 'Một văn bản chỉ có một ngày ban hành',
      mark: 'general',
      note: 'Số của văn bản hành chính lặp lại theo năm, của văn bản Đảng theo nhiệm kỳ; hai văn bản khác nhau cùng số thì không xét.',
    },
    messages,
    examples,
    read({ cited, asked }, tell) {
      const known = new Map<string, Dated[]>();
      const learn = ({ number, date, issuer }: ParsedCitation, at?: ReadCitation) => {
        if (number === undefined || date === undefined) return;
        const key = formatCitedNumber(number);
        const dated = known.get(key) ?? [];
        if (dated.length < mostDates) known.set(key, [...dated, { date, issuer, at }]);
      };
      for (const citation of [...asked, ...registered(register)]) learn(citation);
      for (const citation of cited) {
        const dated = known.get(citation.canonical ?? '') ?? [];
        const other = dated.find((one) => contradicts(citation.resolved, one));
        if (other === undefined) {
          learn(citation.resolved, citation);
          continue;
        }
        tell({
          path: citation.place.path,
          values: { cited: citedWords(citation), other: { date: other.date } },
          ...(other.at === undefined ? {} : { related: [{ path: other.at.place.path }] }),
        });
      }
    },
  });
}

/** The same, by the register of this package. */
export const twoDatesRule = twoDates(instruments);

/** A date that a number was given, and where in the report. */
type Dated = {
  readonly date: IsoDate;
  readonly issuer: string | undefined;
  readonly at: ReadCitation | undefined;
};

/** Dates remembered of one number: enough for several bodies and years. */
const mostDates = 20;

/** What the register says of numbers that only one instrument has. */
function registered(register: LegalRegister): ParsedCitation[] {
  return register.flatMap(({ number, issued }) => {
    const [hit] = parseCitations(number);
    const parsed = hit?.citation.number;
    return parsed === undefined || issued === undefined || !isUnique(parsed)
      ? []
      : [{ number: parsed, date: issued }];
  });
}

/** True where the two dates cannot be those of two documents with the same number. */
function contradicts({ number, date, issuer }: ParsedCitation, other: Dated): boolean {
  if (number === undefined || date === undefined || date === other.date) return false;
  if (isUnique(number)) return true;
  const years = Math.abs(datePartsOf(date).year - datePartsOf(other.date).year);
  // A term of the Party lasts five years; the State counts anew each year.
  const oneSeries = number.form === 'party' ? years < 2 : years === 0;
  return oneSeries && isSameIssuer(formatCitedNumber(number), issuer, other.issuer);
}

/** Every level has a People's Committee, so that its symbol does not say whose. */
function isSameIssuer(number: string, one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return one === other || !/UBND|HĐND/u.test(number);
  return folded(one) === folded(other);
}

function folded(issuer: string): string {
  return issuer.toLocaleLowerCase('vi').replaceAll('uỷ', 'ủy');
}

import { oncePer } from '../../memory/once-per.js';
import type { Indicator } from '../../outline/indicator-schema.js';
import type { ReportedNumber } from '../reading/reported-numbers.js';
import { countedMentions, type CountedMention } from '../reading/counted-mentions.js';
import { reportedNumbers } from '../reading/reported-numbers.js';
import { textsOfResponse } from '../reading/report-texts.js';
import { sectionAnswers, type SectionAnswer } from '../reading/section-answers.js';
import { wordsOf } from '../reading/words-of.js';
import { defineRule } from '../engine/define-rule.js';

/** So many words of the label behind a number say that the number is that of the indicator. */
const enoughWords = 4;

/** A number in the prose, named in the words of an indicator of its section, that is another one. */
export const contradictsProseRule = defineRule({
  code: 'figures/contradicts-prose',
  severity: 'warning',
  basis: {
    source: 'Thông lệ kiểm tra: số trong lời văn và chỉ tiêu phải khớp nhau',
    mark: 'general',
  },
  messages: {
    vi: 'lời văn ghi “{mention}” cho “{label}”, còn chỉ tiêu là {value} {unit}; hãy kiểm tra lại cả hai chỗ',
    en: 'the text says “{mention}” of “{label}”, while the indicator is {value} ({unit}); check both places',
  },
  examples: {
    valid: [
      {
        title: { vi: 'Khớp nhau; số nhỏ là một phần', en: 'They agree; the smaller is a part' },
        report: {
          responses: {
            'results.communes':
              'Đã tổ chức 30 cuộc đối thoại trực tiếp với Nhân dân, cấp huyện có 2 cuộc đối thoại trực tiếp với Nhân dân.',
          },
        },
      },
      {
        title: {
          vi: 'Số của kỳ trước, số ước chừng, số ở mục khác',
          en: 'Last year’s, a rough number, another section',
        },
        report: {
          responses: {
            'results.communes':
              'Tăng so với 21 cuộc đối thoại trực tiếp với Nhân dân cùng kỳ. Có hơn 25 cuộc đối thoại trực tiếp với Nhân dân.',
            'tasks.next': 'Tổ chức 40 cuộc đối thoại trực tiếp với Nhân dân.',
          },
        },
      },
    ],
    invalid: [
      {
        title: { vi: 'Lời văn 25, chỉ tiêu 30', en: 'The text says 25, the indicator 30' },
        report: {
          responses: {
            'results.communes': 'Đã tổ chức 25 cuộc đối thoại trực tiếp với Nhân dân.',
          },
        },
        findings: 1,
      },
      {
        title: { vi: 'Tỷ lệ khác nhau', en: 'Two percentages' },
        report: {
          responses: {
            'results.communes': 'Đến nay 80 % xã, phường, thị trấn đã ban hành quy chế.',
          },
        },
        findings: 1,
      },
    ],
  },
  check(subject, tell) {
    const numbers = [...reportedNumbers(subject).values()];
    for (const answer of sectionAnswers(subject)) {
      const own = numbers.filter(({ section }) => section.node === answer.section.node);
      for (const { path, mention, reported } of contradictions(answer, own)) {
        const { indicator, value } = reported;
        tell({
          path,
          values: { mention: mention.text, label: indicator.label, value, unit: indicator.unit },
          related: [{ path: `${reported.path}/value` }],
        });
      }
    }
  },
});

type Claim = {
  readonly path: string;
  readonly mention: CountedMention;
  readonly reported: ReportedNumber;
};

/** The first claim about each indicator that no claim of the section states rightly. */
function contradictions(
  { response, path }: SectionAnswer,
  numbers: readonly ReportedNumber[],
): Claim[] {
  if (response === undefined || numbers.length === 0) return [];
  const right = new Set<ReportedNumber>();
  const wrong = new Map<ReportedNumber, Claim>();
  for (const text of textsOfResponse(response, path)) {
    for (const mention of countedMentions(text.text)) {
      const meant = numbersMeant(mention, numbers);
      const met = meant.filter(({ value }) => value === mention.value);
      for (const reported of met) right.add(reported);
      const [first] = meant;
      if (first === undefined || met.length > 0 || wrong.has(first)) continue;
      wrong.set(first, { path: text.path, mention, reported: first });
    }
  }
  return [...wrong.values()].filter(({ reported }) => !right.has(reported));
}

/** The numbers whose label goes on for longest in the words behind the mention. */
function numbersMeant(
  { words, isShare }: CountedMention,
  numbers: readonly ReportedNumber[],
): ReportedNumber[] {
  const matches = numbers
    .filter(({ indicator }) => (indicator.unit === '%') === isShare)
    .map((reported) => ({ reported, length: sharedStart(words, labelWords(reported.indicator)) }))
    .filter(({ length }) => length >= enoughWords);
  const longest = Math.max(...matches.map(({ length }) => length));
  return matches.filter(({ length }) => length === longest).map(({ reported }) => reported);
}

const labelWords: (indicator: Indicator) => readonly string[] = /* @__PURE__ */ oncePer(
  ({ label }) => wordsOf(label.replace(/^(?:(?:tổng )?số|tỷ lệ) /iu, '')),
);

function sharedStart(words: readonly string[], label: readonly string[]): number {
  const differs = label.findIndex((word, index) => word !== words[index]);
  return differs === -1 ? label.length : differs;
}

import { oncePer } from '../../memory/once-per.js';
import type { Indicator } from '../../outline/indicator-schema.js';
import { countedMentions, type CountedMention } from '../reading/counted-mentions.js';
import { reportedNumbers } from '../reading/reported-numbers.js';
import { textsOfResponse } from '../reading/report-texts.js';
import { sectionAnswers } from '../reading/section-answers.js';
import { wordsOf } from '../reading/words-of.js';
import { defineRule } from '../engine/define-rule.js';

/** A number in the prose, counted as an indicator of its section is, that no indicator carries. */
export const numberWithoutIndicatorRule = defineRule({
  code: 'figures/number-without-indicator',
  severity: 'info',
  basis: {
    source: 'Thông lệ kiểm tra: số nêu trong lời văn phải có trong biểu số liệu',
    mark: 'general',
    note: 'Chỉ xét số đứng ngay trước đơn vị tính của một chỉ tiêu trong cùng mục, ở câu có phần lớn chữ của tên chỉ tiêu; số của một phần có thể không có chỉ tiêu.',
  },
  messages: {
    vi: 'lời văn nêu “{mention}” mà không chỉ tiêu nào có số này; hãy kiểm tra lại, hoặc bổ sung vào chỉ tiêu “{label}”',
    en: 'the text says “{mention}”, a number that no indicator carries; check it, or enter it for “{label}”',
  },
  examples: {
    valid: [
      {
        title: { vi: 'Số có trong chỉ tiêu', en: 'An indicator carries it' },
        report: { responses: { 'results.leadership': 'Huyện ban hành 3 văn bản.' } },
      },
      {
        title: { vi: 'Không phải đơn vị tính; số một phần', en: 'Another unit; a part of it' },
        report: {
          responses: {
            'results.leadership':
              'Có 12 đoàn viên, trong đó 2 văn bản của Huyện ủy. Kiểm tra 6 xã.',
          },
        },
      },
    ],
    invalid: [
      {
        title: {
          vi: 'Ban hành 8 văn bản, chỉ tiêu là 3',
          en: 'Eight documents, the indicator says 3',
        },
        report: { responses: { 'results.leadership': 'Huyện ủy đã ban hành 8 văn bản.' } },
        findings: 1,
      },
      {
        title: { vi: 'Đối thoại 45 cuộc', en: '45 dialogues' },
        report: {
          responses: { 'results.communes': 'Tổ chức 45 cuộc, đều là đối thoại với Nhân dân.' },
        },
        findings: 1,
      },
    ],
  },
  check(subject, tell) {
    const numbers = [...reportedNumbers(subject).values()];
    const carried = new Set(numbers.map(({ value }) => value));
    for (const { section, response, path } of sectionAnswers(subject)) {
      const own = numbers.filter((number) => number.section.node === section.node);
      if (response === undefined || own.length === 0) continue;
      for (const text of textsOfResponse(response, path)) {
        for (const mention of countedMentions(text.text)) {
          if (mention.isShare || carried.has(mention.value)) continue;
          const counted = own.find(({ indicator }) => isCountedIn(mention, indicator));
          // A part is smaller than its whole and need not have an indicator.
          if (counted === undefined || mention.value < counted.value) continue;
          const said = `${mention.text} ${counted.indicator.unit}`;
          tell({ path: text.path, values: { mention: said, label: counted.indicator.label } });
        }
      }
    }
  },
});

/** So much of a label in a sentence says that its number is meant for that indicator. */
const leastShare = 0.6;

/** The number counts in the unit of the indicator, in a sentence that has most words of its label. */
function isCountedIn({ words, before }: CountedMention, indicator: Indicator): boolean {
  const { measure, named } = wordsOfIndicator(indicator);
  if (measure.length === 0 || measure.some((word, index) => words[index] !== word)) return false;
  const said = new Set([...before, ...words]);
  return named.filter((word) => said.has(word)).length >= leastShare * named.length;
}

type IndicatorWords = { readonly measure: readonly string[]; readonly named: readonly string[] };

const wordsOfIndicator: (indicator: Indicator) => IndicatorWords = /* @__PURE__ */ oncePer(
  ({ unit, label }) => ({
    measure: wordsOf(unit),
    named: wordsOf(label.replace(/^(?:tổng )?số /iu, '')),
  }),
);

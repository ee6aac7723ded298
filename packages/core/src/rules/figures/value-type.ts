import type { MessageValue } from '../../diagnostics/diagnostic.js';
import { parseNumber } from '../../format/number.js';
import { parsePercent } from '../../format/percent.js';
import type { IndicatorValueType } from '../../outline/indicator-schema.js';
import { defineRule } from '../engine/define-rule.js';
import { indicatorFigures } from '../reading/indicator-figures.js';
import { shortText } from '../reading/short-text.js';

const aNumber = { type: 'number', name: { vi: 'một số', en: 'a number' } } as const;
const expectations = {
  count: aNumber,
  money: aNumber,
  percentage: aNumber,
  text: { type: 'string', name: { vi: 'chữ', en: 'words' } },
  'yes-no': { type: 'boolean', name: { vi: 'có hoặc không', en: 'yes or no' } },
} as const satisfies Record<IndicatorValueType, unknown>;

/** A figure of another type than its indicator asks for, such as a number kept as text. */
export const valueTypeRule = defineRule({
  code: 'figures/value-type',
  severity: 'error',
  basis: { source: 'Đề cương báo cáo: kiểu số liệu của chỉ tiêu', mark: 'general' },
  messages: {
    vi: 'đang là {found}, phải là {expected}; hãy nhập lại cho đúng kiểu',
    en: 'is {found}, should be {expected}; enter it as such',
  },
  examples: {
    valid: [
      { title: { vi: 'Đúng kiểu', en: 'The right types' } },
      {
        title: { vi: 'Chưa có số liệu thì không xét kiểu', en: 'No figure, no type' },
        report: {
          indicators: { communes: { kind: 'not-reported', reason: 'Đang sắp xếp lại.' } },
        },
      },
    ],
    invalid: [
      {
        title: { vi: 'Số tiền nhập bằng chữ', en: 'An amount kept as text' },
        report: { indicators: { contributions: '1.250.000.000' } },
        findings: 1,
      },
      {
        title: { vi: 'Câu hỏi có/không trả lời bằng số', en: 'Yes or no answered by a number' },
        report: { indicators: { 'committee-renewed': 1 } },
        findings: 1,
      },
    ],
  },
  check(subject, tell) {
    for (const { indicator, path, figure } of indicatorFigures(subject)) {
      if (figure?.kind !== 'value') continue;
      const { type, name } = expectations[indicator.valueType];
      if (typeof figure.value === type) continue;
      const read = type === 'number' ? numberIn(figure.value, indicator.valueType) : undefined;
      tell({
        path: `${path}/value`,
        values: { found: inWords(figure.value), expected: name },
        ...(read === undefined ? {} : { fix: { path: `${path}/value`, value: read } }),
      });
    }
  },
});

function inWords(value: string | number | boolean): MessageValue {
  if (typeof value === 'string') {
    const quoted = `“${shortText(value)}”`;
    return { vi: `chữ ${quoted}`, en: `the text ${quoted}` };
  }
  if (typeof value === 'number') return { vi: 'một số', en: 'a number' };
  return value ? { vi: '“có”', en: '“yes”' } : { vi: '“không”', en: '“no”' };
}

/** The number that a text plainly is: "1.240", and "78,5 %" for a percentage. */
function numberIn(
  value: string | number | boolean,
  valueType: IndicatorValueType,
): number | undefined {
  if (typeof value !== 'string') return undefined;
  return parseNumber(value) ?? (valueType === 'percentage' ? parsePercent(value) : undefined);
}

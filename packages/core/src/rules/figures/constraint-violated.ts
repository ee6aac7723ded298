import type { MessageValue } from '../../diagnostics/diagnostic.js';
import { readConstraints } from '../../constraints/check-constraints.js';
import { constraintNames, type ConstraintNames } from '../../constraints/constraint-names.js';
import type { ConstraintContext, ReadConstraint } from '../../constraints/read-constraint.js';
import { localizeNumber } from '../../format/localize.js';
import { ownMember } from '../../json/own-member.js';
import { toPointer } from '../../json/pointer.js';
import type { Indicator } from '../../outline/indicator-schema.js';
import type { Report } from '../../report/report-schema.js';
import { periodRange } from '../../round/period-range.js';
import { defineRule } from '../engine/define-rule.js';
import type { RuleSubject } from '../engine/rule.js';
import { shortText } from '../reading/short-text.js';
import { unitOf } from '../reading/unit-of.js';

/** A condition that the outline itself sets between figures, and that these figures do not meet. */
export const constraintViolatedRule = defineRule({
  code: 'figures/constraint-violated',
  severity: 'error',
  basis: { source: 'Đề cương báo cáo: điều kiện giữa các chỉ tiêu', mark: 'general' },
  messages: {
    vi: '{message}; số liệu đang là: {figures}',
    en: '{message}; the figures are: {figures}',
  },
  examples: {
    valid: [
      { title: { vi: 'Điều kiện được đáp ứng', en: 'The condition holds' }, previous: {} },
      {
        title: { vi: 'Chưa có số liệu thì không xét', en: 'Nothing is said without the figure' },
        report: { indicators: { 'documents-issued': { kind: 'not-reported' } } },
      },
      {
        title: { vi: 'Không có kỳ trước để so', en: 'No period before to compare with' },
        report: { indicators: { communes: 25 } },
      },
    ],
    invalid: [
      {
        title: { vi: 'Kiện toàn mà không có văn bản', en: 'Renewed without a document' },
        report: { indicators: { 'documents-issued': 0 } },
        findings: 1,
      },
      {
        title: { vi: 'Số xã khác kỳ trước', en: 'Another number of communes than before' },
        report: { indicators: { communes: 19 } },
        previous: {},
        findings: 1,
      },
    ],
  },
  check(subject, tell) {
    const { outline } = subject;
    if (outline.constraints === undefined) return;
    const names = constraintNames(outline);
    const context = contextOf(subject, names);
    for (const read of readConstraints(outline)) {
      if (read.holds(context) !== false) continue;
      const { message, severity, basis } = read.constraint;
      const [path = '', ...related] = pathsOf(read, names);
      tell({
        path,
        values: { message, figures: figuresInWords(read, context, names) },
        related: related.map((one) => ({ path: one })),
        ...(severity === undefined ? {} : { severity }),
        ...(basis === undefined ? {} : { basis }),
      });
    }
  },
});

function contextOf(subject: RuleSubject, names: ConstraintNames): ConstraintContext {
  const { report, previous } = subject;
  const unit = unitOf(subject);
  const { from, to } = periodRange(report.period);
  return {
    figures: figuresOf(report, names),
    previous: previous === undefined ? {} : figuresOf(previous, names),
    unit: unit === undefined ? {} : { id: unit.id, kind: unit.kind },
    period: { kind: report.period.kind, year: BigInt(to.slice(0, 4)), from, to },
  };
}

const javascriptTypes = {
  double: 'number',
  int: 'bigint',
  string: 'string',
  bool: 'boolean',
} as const;

/** The figures that are given, in the type of their indicator; what is not given is not there. */
function figuresOf({ indicators }: Report, names: ConstraintNames) {
  const types = names.variables.get('figures') ?? new Map<string, never>();
  return Object.fromEntries(
    [...names.indicators].flatMap(([name, { id }]) => {
      const figure = ownMember(indicators, id);
      const type = types.get(name);
      const fits =
        figure?.kind === 'value' &&
        type !== undefined &&
        typeof figure.value === javascriptTypes[type];
      return fits ? [[name, figure.value]] : [];
    }),
  );
}

function pathsOf({ members }: ReadConstraint, names: ConstraintNames): string[] {
  return members.flatMap(({ variable, member }) => {
    const id = variable === 'figures' ? names.indicators.get(member)?.id : undefined;
    return id === undefined ? [] : [toPointer(['indicators', id, 'value'])];
  });
}

/** “Tổng số xã” 20 xã, “Tổng số xã” kỳ trước 19 xã. */
function figuresInWords(
  { members }: ReadConstraint,
  context: ConstraintContext,
  names: ConstraintNames,
): MessageValue {
  const inLanguage = (language: 'vi' | 'en') =>
    members
      .flatMap(({ variable, member }) => {
        const indicator = names.indicators.get(member);
        const value = context[variable]?.[member];
        if (indicator === undefined || value === undefined) return [];
        const label = `“${shortText(indicator.label)}”`;
        const before = { vi: ' kỳ trước', en: ' of the period before' }[language];
        return [
          `${label}${variable === 'previous' ? before : ''} ${valueInWords(value, indicator, language)}`,
        ];
      })
      .join(', ');
  return { vi: inLanguage('vi'), en: inLanguage('en') };
}

const answers = { vi: ['không', 'có'], en: ['no', 'yes'] } as const;

function valueInWords(
  value: string | number | bigint | boolean,
  { unit }: Indicator,
  language: 'vi' | 'en',
): string {
  if (typeof value === 'boolean') return answers[language][value ? 1 : 0];
  if (typeof value === 'number') return `${localizeNumber(value, language)} ${unit}`;
  return `“${shortText(String(value))}”`;
}

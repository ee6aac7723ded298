import { ownMember } from '../json/own-member.js';
import { indicatorsOf } from '../outline/find-in-outline.js';
import type { Indicator } from '../outline/indicator-schema.js';
import type { Outline } from '../outline/outline-schema.js';
import type { Report } from '../report/report-schema.js';
import { DecimalSum } from './figures/decimal-sum.js';

/** A figure beside the same of another period; numbers only. */
export type FigureComparison = {
  readonly indicator: Indicator;
  readonly now: number | undefined;
  readonly before: number | undefined;
  /** `now` less `before`; of a percentage in points. */
  readonly change?: number;
  /** The change in percent of `before`; absent for percentages, and beside nothing. */
  readonly share?: number;
};

/** The figures of a report beside those of an earlier one, in the order of the outline. */
export function compareFigures(
  outline: Pick<Outline, 'nodes'>,
  now: Report,
  before: Report,
): FigureComparison[] {
  return indicatorsOf(outline).map(({ indicator }) => {
    const values = { now: numberIn(now, indicator.id), before: numberIn(before, indicator.id) };
    return compareValues(indicator, values);
  });
}

/** One figure beside its like. */
export function compareValues(
  indicator: Indicator,
  values: Pick<FigureComparison, 'now' | 'before'>,
): FigureComparison {
  const { now, before } = values;
  if (now === undefined || before === undefined) return { indicator, ...values };
  const change = difference(now, before);
  const share =
    indicator.valueType === 'percentage' || before === 0
      ? undefined
      : Math.round((1_000 * change) / before) / 10;
  return { indicator, ...values, change, ...(share === undefined ? {} : { share }) };
}

function difference(now: number, before: number): number {
  const sum = new DecimalSum();
  sum.add(now);
  sum.add(-before);
  return sum.total();
}

function numberIn({ indicators }: Report, id: string): number | undefined {
  const figure = ownMember(indicators, id);
  return figure?.kind === 'value' && typeof figure.value === 'number' ? figure.value : undefined;
}

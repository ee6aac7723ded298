import type { RuleSubject } from '../engine/rule.js';
import { indicatorFigures, type IndicatorFigure } from './indicator-figures.js';

/** An indicator that the report gives a number for. */
export type ReportedNumber = Omit<IndicatorFigure, 'figure'> & { readonly value: number };

/** The numbers of a report by indicator id, in reading order. */
export function reportedNumbers(subject: RuleSubject): ReadonlyMap<string, ReportedNumber> {
  return new Map(
    indicatorFigures(subject).flatMap(({ figure, ...rest }) =>
      figure?.kind === 'value' && typeof figure.value === 'number'
        ? [[rest.indicator.id, { ...rest, value: figure.value }]]
        : [],
    ),
  );
}

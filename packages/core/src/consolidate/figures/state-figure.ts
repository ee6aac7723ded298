import { ownMember } from '../../json/own-member.js';
import type { PlacedIndicator } from '../../outline/find-in-outline.js';
import type { Indicator } from '../../outline/indicator-schema.js';
import { indicatorState, type IndicatorState } from '../../report/completeness.js';
import type { Report } from '../../report/report-schema.js';
import type { Contribution } from '../provenance.js';
import { DecimalSum } from './decimal-sum.js';
import type { FigureTask } from './figure-plan.js';
import type { Said, Silence } from './figure-statement.js';

/** A unit's own report, and the indicators behind a task that its kind is asked for. */
export type StatedReport = {
  readonly unit: string;
  readonly report: Report;
  readonly asked: readonly PlacedIndicator[];
};

/** What a unit's own report says about a figure. */
export function stateFigure({ from, method }: FigureTask, stated: StatedReport): Said {
  const { unit, report, asked } = stated;
  const [only] = asked;
  if (only === undefined) return undefined;
  // Nearly always one number goes to one number.
  if (from.length === 1 && method === 'sum') {
    const value = numberAt(report, only.indicator.id);
    if (value !== undefined) return { unit, value };
  }
  if (method === 'weighted-mean') return stateShare(only, stated);
  const silent = whySilent(asked.map((placed) => stateOf(placed, report)));
  if (silent !== 'reported') return silent;
  const values = asked.flatMap(({ indicator }) => valueOf(report, indicator) ?? []);
  const value = contributionOf(method, values);
  return value === undefined ? 'unusable' : { unit, value };
}

function stateOf({ indicator, section }: PlacedIndicator, report: Report): IndicatorState {
  const own = ownMember(report.indicators, indicator.id);
  return indicatorState(own, ownMember(report.responses, section.node.id));
}

/** One figure that is owed holds up the sum of several. */
function whySilent(states: readonly IndicatorState[]): Silence | 'reported' {
  if (states.includes('missing')) return 'missing';
  if (states.includes('not-reported')) return 'notReported';
  return states.includes('reported') ? 'reported' : 'notApplicable';
}

/** A share counts by the two numbers behind it, whether or not the unit worked it out itself. */
function stateShare(placed: PlacedIndicator, { unit, report }: StatedReport): Said {
  const { indicator } = placed;
  const numerator = numberAt(report, indicator.ratio?.numerator);
  const denominator = numberAt(report, indicator.ratio?.denominator);
  if (numerator === undefined || denominator === undefined) {
    const why = whySilent([stateOf(placed, report)]);
    return why === 'reported' ? 'unusable' : why;
  }
  // A share of none is no share; the zeros themselves change no sum.
  if (denominator === 0) return numerator === 0 ? 'notApplicable' : 'unusable';
  const own = valueOf(report, indicator);
  const value = typeof own === 'number' ? own : (100 * numerator) / denominator;
  return { unit, value, numerator, denominator };
}

type Value = Contribution['value'];

/** The values of one unit as the one that counts; `undefined` where they cannot be counted. */
export function contributionOf(
  method: FigureTask['method'],
  values: readonly Value[],
): Value | undefined {
  if (method === 'count-of-units') return values.some(saysThereIs) ? 1 : 0;
  const [only] = values;
  if (method === 'latest' || method === 'none') return only;
  const sum = new DecimalSum();
  for (const value of values) {
    if (typeof value !== 'number') return undefined;
    sum.add(value);
  }
  return sum.total();
}

function saysThereIs(value: Value): boolean {
  return typeof value === 'string' ? value.trim() !== '' : Number(value) > 0;
}

function valueOf(report: Report, { id }: Indicator): Value | undefined {
  const figure = ownMember(report.indicators, id);
  return figure?.kind === 'value' ? figure.value : undefined;
}

function numberAt(report: Report, id: string | undefined): number | undefined {
  const figure = id === undefined ? undefined : ownMember(report.indicators, id);
  return figure?.kind === 'value' && typeof figure.value === 'number' ? figure.value : undefined;
}

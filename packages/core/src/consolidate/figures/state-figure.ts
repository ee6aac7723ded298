import { ownMember } from '../../json/own-member.js';
import type { Indicator } from '../../outline/indicator-schema.js';
import type { IndicatorState } from '../../report/completeness.js';
import type { Report } from '../../report/report-schema.js';
import type { Contribution } from '../provenance.js';
import { DecimalSum } from './decimal-sum.js';
import type { FigureTask } from './figure-plan.js';
import { counted, uncounted, type FigureStatement } from './figure-statement.js';

/** A unit's own report, and how it stands to each figure that its kind is asked for. */
export type StatedReport = {
  readonly key: string;
  readonly report: Report;
  readonly states: ReadonlyMap<string, IndicatorState>;
};

/** What a unit's own report says about a figure. */
export function stateFigure({ from, method }: FigureTask, stated: StatedReport): FigureStatement {
  const { key } = stated;
  const [only] = from;
  // Nearly always one number goes to one number.
  if (from.length === 1 && method === 'sum' && only !== undefined) {
    const value = valueOf(stated.report, only.indicator);
    if (typeof value === 'number' && stated.states.has(only.indicator.id)) {
      return counted({ unit: key, value });
    }
  }
  const asked = from.flatMap(({ indicator }) => {
    const state = stated.states.get(indicator.id);
    return state === undefined ? [] : [{ indicator, state }];
  });
  if (method === 'weighted-mean') {
    const [first] = asked;
    return first === undefined ? uncounted(key, undefined) : stateShare(first, stated);
  }
  const silent = whySilent(asked.map(({ state }) => state));
  if (silent !== 'reported') return uncounted(key, silent);
  const values = asked.flatMap(({ indicator }) => valueOf(stated.report, indicator) ?? []);
  const contribution = contributionOf(method, values);
  return contribution === undefined
    ? uncounted(key, 'unusable')
    : counted({ unit: key, value: contribution });
}

type Why = 'notReported' | 'missing' | 'notApplicable' | 'reported' | undefined;

/** One figure that is owed holds up the sum of several. */
function whySilent(states: readonly IndicatorState[]): Why {
  if (states.length === 0) return undefined;
  if (states.includes('missing')) return 'missing';
  if (states.includes('not-reported')) return 'notReported';
  return states.includes('reported') ? 'reported' : 'notApplicable';
}

/** A share counts by the two numbers behind it, whether or not the unit worked it out itself. */
function stateShare(
  { indicator, state }: { readonly indicator: Indicator; readonly state: IndicatorState },
  { key, report }: StatedReport,
): FigureStatement {
  const numerator = numberAt(report, indicator.ratio?.numerator);
  const denominator = numberAt(report, indicator.ratio?.denominator);
  if (numerator === undefined || denominator === undefined) {
    const why = state === 'reported' ? 'unusable' : whySilent([state]);
    return uncounted(key, why === 'reported' ? 'unusable' : why);
  }
  // A share of none is no share; the zeros themselves change no sum.
  if (denominator === 0) return uncounted(key, numerator === 0 ? 'notApplicable' : 'unusable');
  const own = valueOf(report, indicator);
  const value = typeof own === 'number' ? own : (100 * numerator) / denominator;
  return counted({ unit: key, value, numerator, denominator });
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

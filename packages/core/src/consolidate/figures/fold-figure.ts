import type { Contribution, FigureTotal } from '../provenance.js';
import { DecimalSum } from './decimal-sum.js';
import type { FigureMethod } from './figure-method.js';

/** What some units gave for a figure, and how many more owe it or have no use for it. */
export type FigureParts = {
  readonly contributions: readonly Contribution[];
  readonly owed: number;
  readonly notApplicable: number;
};

type Worth = Pick<FigureTotal, 'value' | 'numerator' | 'denominator'>;

/** What the contributions come to. The order does not matter but for `latest`, which takes the last. */
export function foldFigure(method: FigureMethod, parts: FigureParts): FigureTotal {
  const { contributions, owed, notApplicable } = parts;
  return {
    ...folds[method](contributions),
    reported: contributions.length,
    asked: contributions.length + owed,
    notApplicable,
    ...extremesOf(contributions),
  };
}

const folds: Readonly<Record<FigureMethod, (all: readonly Contribution[]) => Worth>> = {
  sum: sumOf,
  'count-of-units': sumOf,
  'weighted-mean': shareOf,
  latest: (all) => worth(all.at(-1)?.value),
  minimum: (all) => worth(extremesOf(all).minimum?.value),
  maximum: (all) => worth(extremesOf(all).maximum?.value),
  none: () => ({}),
};

function worth(value: Worth['value']): Worth {
  return value === undefined ? {} : { value };
}

function sumOf(all: readonly Contribution[]): Worth {
  return all.length === 0 ? {} : { value: exactSum(all, ({ value }) => value) };
}

/** Two decimals of a percent are as many as a report prints. */
const hundredths = 100;

/** Never the mean of percentages: the sum of the parts in the sum of the wholes. */
function shareOf(all: readonly Contribution[]): Worth {
  if (all.length === 0) return {};
  const numerator = exactSum(all, (one) => one.numerator);
  const denominator = exactSum(all, (one) => one.denominator);
  if (denominator === 0) return { numerator, denominator };
  const value = Math.round((100 * hundredths * numerator) / denominator) / hundredths;
  return { value, numerator, denominator };
}

function exactSum(
  all: readonly Contribution[],
  partOf: (one: Contribution) => Contribution['value'] | undefined,
): number {
  const sum = new DecimalSum();
  for (const one of all) {
    const part = partOf(one);
    if (typeof part === 'number') sum.add(part);
  }
  return sum.total();
}

function extremesOf(all: readonly Contribution[]): Pick<FigureTotal, 'minimum' | 'maximum'> {
  let minimum: FigureTotal['minimum'];
  let maximum: FigureTotal['maximum'];
  for (const { unit, value } of all) {
    if (typeof value !== 'number') continue;
    if (minimum === undefined || value < minimum.value) minimum = { value, unit };
    if (maximum === undefined || value > maximum.value) maximum = { value, unit };
  }
  return minimum === undefined || maximum === undefined ? {} : { minimum, maximum };
}

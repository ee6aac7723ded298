import type { Contribution, FigureTotal } from '../provenance.js';
import { DecimalSum } from './decimal-sum.js';
import type { FigureMethod } from './figure-method.js';

type Worth = Pick<FigureTotal, 'value' | 'numerator' | 'denominator'>;
type Extreme = { readonly value: number; readonly unit: string };

/**
 * Counts together what some units give for a figure, one by one. The order does not matter but for
 * `latest`, which takes the last.
 */
export class FigureTally {
  readonly #method: FigureMethod;
  readonly #sum = new DecimalSum();
  /** Of the wholes that shares are taken of; `#sum` has the parts. */
  readonly #wholes = new DecimalSum();
  #reported = 0;
  #owed = 0;
  #notApplicable = 0;
  #last: Contribution | undefined;
  #minimum: Extreme | undefined;
  #maximum: Extreme | undefined;

  constructor(method: FigureMethod) {
    this.#method = method;
  }

  /** Counts a unit in that gives something. */
  count(one: Contribution): void {
    this.#reported += 1;
    this.#last = one;
    const { value, unit, numerator, denominator } = one;
    if (this.#method === 'weighted-mean') {
      if (numerator !== undefined) this.#sum.add(numerator);
      if (denominator !== undefined) this.#wholes.add(denominator);
    }
    if (typeof value !== 'number') return;
    if (this.#method === 'sum' || this.#method === 'count-of-units') this.#sum.add(value);
    if (this.#minimum === undefined || value < this.#minimum.value) this.#minimum = { value, unit };
    if (this.#maximum === undefined || value > this.#maximum.value) this.#maximum = { value, unit };
  }

  /** Counts a unit in that owes the figure. */
  owe(): void {
    this.#owed += 1;
  }

  /** Counts a unit in that has no use for it. */
  excuse(): void {
    this.#notApplicable += 1;
  }

  total(): FigureTotal {
    const [minimum, maximum] = [this.#minimum, this.#maximum];
    return {
      ...(this.#reported === 0 ? {} : this.#worth()),
      reported: this.#reported,
      asked: this.#reported + this.#owed,
      notApplicable: this.#notApplicable,
      ...(minimum === undefined || maximum === undefined ? {} : { minimum, maximum }),
    };
  }

  #worth(): Worth {
    switch (this.#method) {
      case 'sum':
      case 'count-of-units':
        return { value: this.#sum.total() };
      case 'weighted-mean':
        return shareOf(this.#sum.total(), this.#wholes.total());
      case 'latest':
        return worth(this.#last?.value);
      case 'minimum':
        return worth(this.#minimum?.value);
      case 'maximum':
        return worth(this.#maximum?.value);
      case 'none':
        return {};
    }
  }
}

function worth(value: Worth['value']): Worth {
  return value === undefined ? {} : { value };
}

/** Two decimals of a percent are as many as a report prints. */
const hundredths = 100;

/** Never the mean of percentages: the sum of the parts in the sum of the wholes. */
function shareOf(numerator: number, denominator: number): Worth {
  if (denominator === 0) return { numerator, denominator };
  const value = Math.round((100 * hundredths * numerator) / denominator) / hundredths;
  return { value, numerator, denominator };
}

import { indicatorsOf } from '../outline/find-in-outline.js';
import type { Indicator, IndicatorValueType } from '../outline/indicator-schema.js';
import type { Outline } from '../outline/outline-schema.js';

/** Types of CEL that values of an outline have. */
export type CelType = 'double' | 'int' | 'string' | 'bool';

/**
 * A count is a `double` too: division of two `int` would drop the fraction, and a share would be 0.
 */
const celTypes: Readonly<Record<IndicatorValueType, CelType>> = {
  count: 'double',
  percentage: 'double',
  money: 'double',
  text: 'string',
  'yes-no': 'bool',
};

const unitFields: Readonly<Record<string, CelType>> = { id: 'string', kind: 'string' };
const periodFields: Readonly<Record<string, CelType>> = {
  kind: 'string',
  year: 'int',
  from: 'string',
  to: 'string',
};

/** The names that the constraints of one outline may use. */
export type ConstraintNames = {
  /** Variables, and the type of each of their members. */
  readonly variables: ReadonlyMap<string, ReadonlyMap<string, CelType>>;
  /** Indicators by their name in an expression. */
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** Texts that a member can be, where there are only so many. */
  readonly values: ReadonlyMap<string, ReadonlySet<string>>;
};

export function constraintNames(outline: Outline): ConstraintNames {
  const indicators = new Map(
    indicatorsOf(outline).map(({ indicator }) => [nameOf(indicator), indicator]),
  );
  const figures = new Map(
    [...indicators].map(([name, { valueType }]) => [name, celTypes[valueType]]),
  );
  return {
    variables: new Map([
      ['figures', figures],
      ['previous', figures],
      ['unit', new Map(Object.entries(unitFields))],
      ['period', new Map(Object.entries(periodFields))],
    ]),
    indicators,
    values: new Map([
      ['unit.kind', new Set(outline.unitKinds.map(({ id }) => id))],
      ['period.kind', new Set(['half-year', 'quarter', 'nine-months', 'year', 'custom'])],
    ]),
  };
}

/** A hyphen is a minus in CEL; ids never have an underscore, so no two meet. */
export function nameOf({ id }: Pick<Indicator, 'id'>): string {
  return id.replaceAll('-', '_');
}

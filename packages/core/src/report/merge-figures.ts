import type { Indicator } from '../outline/indicator-schema.js';
import type { Figure } from './figure-schema.js';

/**
 * Several figures as one: their sum, where the newer indicator is one that is summed. Figures that
 * are missing or no numbers are not merged (`undefined`): a person has to look.
 */
export function mergeFigures(
  figures: readonly Figure[],
  indicator: Indicator | undefined,
): Figure | undefined {
  if (indicator?.aggregation !== 'sum') return undefined;
  const numbers = figures.flatMap((one) =>
    one.kind === 'value' && typeof one.value === 'number' ? [one.value] : [],
  );
  if (numbers.length < figures.length) return undefined;
  return { kind: 'value', value: numbers.reduce((sum, number) => sum + number, 0) };
}

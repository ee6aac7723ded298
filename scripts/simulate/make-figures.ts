import {
  appliesToKind,
  figure,
  indicatorsOf,
  sectionAppliesTo,
  type Figure,
  type Indicator,
  type Outline,
} from '@baocao/core';
import type { Random } from '../../bench/report/random.js';

/** Figures that agree with one another, as the outline relates them, for a unit of some kind. */
export function makeFigures(
  random: Random,
  outline: Outline,
  kind: string,
): Record<string, Figure> {
  const asked = indicatorsOf(outline)
    .filter(
      ({ indicator, section }) => appliesToKind(indicator, kind) && sectionAppliesTo(section, kind),
    )
    .map(({ indicator }) => indicator);
  const byId = new Map(asked.map((indicator) => [indicator.id, indicator]));
  const size = random.whole(3, 20);
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    const indicator = byId.get(id);
    const made = indicator === undefined ? 0 : makeNumber(random, indicator, size, numberOf);
    numbers.set(id, made);
    return made;
  };
  return Object.fromEntries(
    asked.map((indicator) => [indicator.id, makeFigure(random, indicator, numberOf)]),
  );
}

function makeFigure(
  random: Random,
  indicator: Indicator,
  numberOf: (id: string) => number,
): Figure {
  const { valueType, ratio, id } = indicator;
  if (valueType === 'yes-no') return figure(random.whole(0, 1) === 1);
  if (valueType === 'text') return figure('Không có');
  if (ratio !== undefined && numberOf(ratio.denominator) === 0) return { kind: 'not-applicable' };
  return figure(numberOf(id));
}

function makeNumber(
  random: Random,
  { id, valueType, ratio, partOf, sumOf }: Indicator,
  size: number,
  numberOf: (id: string) => number,
): number {
  if (ratio !== undefined) {
    const share = (100 * numberOf(ratio.numerator)) / numberOf(ratio.denominator);
    return Math.round(share * 100) / 100;
  }
  if (sumOf !== undefined) return sumOf.reduce((sum, part) => sum + numberOf(part), 0);
  if (partOf !== undefined) {
    const whole = numberOf(partOf);
    return Math.floor((whole * random.whole(60, 100)) / 100);
  }
  const usual = valueType === 'money' ? 1_000_000 * size : size * usualOf(id);
  return Math.floor((usual * random.whole(60, 140)) / 100);
}

/** Some things are many everywhere, some are few: told by the name. */
function usualOf(id: string): number {
  if (/strike|violation|denunciation/u.test(id)) return 0.1;
  return /enterprises|groups|dialogues|petitions/u.test(id) ? 8 : 1;
}

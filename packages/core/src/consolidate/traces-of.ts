import { toPointer } from '../json/pointer.js';
import type { Provenance } from './provenance.js';
import { isWithin } from './source-register.js';

/**
 * The places of a consolidated report that a unit, or a unit within it, has a part in: exactly
 * those may change when its report is taken out. A unit that owes a figure counts in "n of m".
 */
export function tracesOf({ figures, sentences }: Provenance, unit: string): string[] {
  const isOwn = (key: string) => isWithin(key, unit);
  const inFigures = Object.entries(figures).flatMap(([id, figure]) => {
    const { sources, notReported, unusable, missing, notApplicable } = figure;
    const silent = [notReported, unusable, missing, notApplicable];
    const isIn = sources.some((one) => isOwn(one.unit)) || silent.some((list) => list.some(isOwn));
    return isIn ? [toPointer(['indicators', id])] : [];
  });
  const inWords = sentences.filter(({ from }) => from.some((origin) => isOwn(origin.unit)));
  return [...inFigures, ...inWords.map(({ path }) => path)];
}

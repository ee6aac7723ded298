import { toPointer } from '../../json/pointer.js';
import type { Response } from '../../report/response-schema.js';
import { consolidationWording as wording } from '../consolidation-wording.js';
import type { PassageOrigin } from '../provenance.js';
import type { SectionMaterial } from './section-material.js';

/** How many units have nothing to tell, in words; `whole` where that is all there is to say. */
export type CountedSentence = {
  readonly texts: readonly string[];
  readonly whole?: Response;
  readonly from: readonly PassageOrigin[];
};

type Counted = {
  readonly id: string;
  readonly material: SectionMaterial;
  readonly nameOf: (order: number) => string;
  readonly keyOf: (order: number) => string;
};

/** More names than these are a list that nobody reads. */
const mostNames = 12;

/** The units that say "none arising" or "not applicable" in a sentence, and who differs. */
export function countedSentence(counted: Counted): CountedSentence | undefined {
  const { id, material, nameOf, keyOf } = counted;
  const told = material.unitsBy('narrative');
  const none = material.unitsBy('none-arising');
  const notApplicable = material.unitsBy('not-applicable');
  if (none.length + notApplicable.length === 0) return undefined;
  const all = [...told, ...none, ...notApplicable].sort((a, b) => a - b);
  const path = toPointer(['responses', id]);
  const from = all.map((order) => ({ unit: keyOf(order), path }));
  if (none.length === all.length) return { texts: [], whole: { kind: 'none-arising' }, from };
  if (notApplicable.length === all.length) {
    const reason = wording.allNotApplicable(all.length);
    return { texts: [], whole: { kind: 'not-applicable', reason }, from };
  }
  const sentence = (units: readonly number[], say: (count: number, of: number) => string) =>
    units.length === 0 ? [] : [say(units.length, all.length) + whoDiffers(units, all, nameOf)];
  return {
    texts: [
      ...sentence(none, wording.noneArising),
      ...sentence(notApplicable, wording.notApplicable),
    ],
    from,
  };
}

/** Names the fewer: those who say so, or the exceptions. */
function whoDiffers(
  units: readonly number[],
  all: readonly number[],
  nameOf: (order: number) => string,
): string {
  const own = new Set(units);
  const others = all.filter((order) => !own.has(order));
  const names = (orders: readonly number[]) => orders.map(nameOf).join(', ');
  if (others.length < units.length && others.length <= mostNames) {
    return wording.exceptions(names(others));
  }
  return units.length <= mostNames ? wording.named(names(units)) : wording.end;
}

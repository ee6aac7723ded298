import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { checkAggregation } from './check/check-aggregation.js';
import { checkIds } from './check/check-ids.js';
import { checkPlaces } from './check/check-places.js';
import { checkRelations } from './check/check-relations.js';
import { checkTexts } from './check/check-texts.js';
import { checkUnitKinds } from './check/check-unit-kinds.js';
import type { Outline } from './outline-schema.js';

/** What else to look at: `checkConstraints` of `@baocao/core/constraints`. */
export type OutlineCheck = { readonly constraints?: (outline: Outline) => readonly Diagnostic[] };

/**
 * What no schema can say of an outline: ids given twice, references that lead nowhere or do not
 * suit, things that stand where nobody could number or answer them. Empty for a good outline. What
 * the constraints say is read only by the check given for them.
 */
export function checkOutline(outline: Outline, { constraints }: OutlineCheck = {}): Diagnostic[] {
  const checks = [
    checkIds,
    checkUnitKinds,
    checkPlaces,
    checkRelations,
    checkAggregation,
    checkTexts,
  ];
  return [...checks.flatMap((check) => check(outline)), ...(constraints?.(outline) ?? [])];
}

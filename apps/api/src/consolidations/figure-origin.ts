import { indicatorsOf, type Outline } from '@baocao/core';
import {
  figureProvenanceSchema,
  sourceUnitSchema,
  type FigureProvenance,
  type Provenance,
} from '@baocao/core/consolidate';
import * as z from 'zod';
import { refusal } from '../problems/refusal.js';

/** Where a figure of a consolidated report comes from, unit by unit, and how it was made. */
export const figureOriginSchema = figureProvenanceSchema.extend({
  figure: z.string(),
  label: z.string(),
  /** The unit of measure. */
  measure: z.string(),
  /** Whose keys stand in the lists. */
  units: z.array(sourceUnitSchema).readonly(),
});
export type FigureOrigin = z.infer<typeof figureOriginSchema>;

/** @throws Refusal (404) where the report has no such figure. */
export function figureOrigin(
  outline: Outline,
  { figures, units }: Provenance,
  figure: string,
): FigureOrigin {
  const placed = indicatorsOf(outline).find(({ indicator }) => indicator.id === figure);
  const own = new Map(Object.entries(figures)).get(figure);
  if (placed === undefined || own === undefined) throw refusal('unknown-figure', { figure });
  const keys = keysIn(own);
  return {
    figure,
    label: placed.indicator.label,
    measure: placed.indicator.unit,
    ...own,
    units: units.filter(({ key }) => keys.has(key)),
  };
}

function keysIn(origin: FigureProvenance): ReadonlySet<string> {
  const { sources, notReported, unusable, missing, notApplicable } = origin;
  return new Set([
    ...sources.map(({ unit }) => unit),
    ...notReported,
    ...unusable,
    ...missing,
    ...notApplicable,
  ]);
}

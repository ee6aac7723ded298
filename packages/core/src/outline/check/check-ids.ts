import { coreDiagnostic } from '../../diagnostics/core-diagnostic.js';
import type { Diagnostic, RelatedPlace } from '../../diagnostics/diagnostic.js';
import type { Outline } from '../outline-schema.js';
import { walkOutline } from '../walk-outline.js';
import { outlinePlace } from './outline-place.js';

type Identified = { readonly id: string; readonly place: RelatedPlace };

/**
 * Each id is given once: sections and prompts share one space; indicators, unit kinds and
 * constraints have one each.
 */
export function checkIds(outline: Outline): Diagnostic[] {
  const placed: Identified[] = [];
  const indicators: Identified[] = [];
  for (const step of walkOutline(outline)) {
    const id = step.type === 'node' ? step.node.id : step.prompt.id;
    placed.push({ id, place: outlinePlace(step) });
    if (step.type === 'prompt') continue;
    for (const [index, indicator] of (step.node.indicators ?? []).entries()) {
      const place = outlinePlace(step, `/indicators/${String(index)}`);
      indicators.push({ id: indicator.id, place });
    }
  }
  const kinds = outline.unitKinds.map(({ id }, index) => ({
    id,
    place: { path: `/unitKinds/${String(index)}` },
  }));
  const constraints = (outline.constraints ?? []).map(({ id }, index) => ({
    id,
    place: { path: `/constraints/${String(index)}` },
  }));
  return [placed, indicators, kinds, constraints].flatMap(duplicatesIn);
}

function duplicatesIn(items: readonly Identified[]): Diagnostic[] {
  const first = new Map<string, RelatedPlace>();
  return items.flatMap(({ id, place }) => {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, place);
      return [];
    }
    const values = { id: `“${id}”` };
    return [coreDiagnostic({ code: 'outline/duplicate-id', ...place, values, related: [earlier] })];
  });
}

import { coreDiagnostic } from '../../diagnostics/core-diagnostic.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Outline } from '../outline-schema.js';
import { walkOutline, type Placed } from '../walk-outline.js';
import { outlinePlace } from './outline-place.js';

type Applying = { readonly appliesTo?: readonly string[] | undefined };

/** Whatever applies to some kinds of unit names kinds that the outline declares. */
export function checkUnitKinds(outline: Outline): Diagnostic[] {
  const known = new Set(outline.unitKinds.map(({ id }) => id));
  return [...walkOutline(outline)].flatMap((placed) =>
    applyingAt(placed).flatMap(({ item, member }) =>
      (item.appliesTo ?? []).flatMap((kind, index) =>
        known.has(kind) ? [] : [unknownKind(placed, `${member}/appliesTo/${String(index)}`, kind)],
      ),
    ),
  );
}

function applyingAt(placed: Placed): { readonly item: Applying; readonly member: string }[] {
  if (placed.type === 'prompt') return [{ item: placed.prompt, member: '' }];
  const indicators = (placed.node.indicators ?? []).map((item, index) => ({
    item,
    member: `/indicators/${String(index)}`,
  }));
  return [{ item: placed.node, member: '' }, ...indicators];
}

function unknownKind(placed: Placed, member: string, kind: string): Diagnostic {
  const place = outlinePlace(placed, member);
  return coreDiagnostic({
    code: 'outline/unknown-unit-kind',
    ...place,
    values: { id: `“${kind}”` },
  });
}

import { walkOutline, type Outline } from '@baocao/core';

export const partKinds = ['unit-kind', 'section', 'guidance', 'indicator', 'constraint'] as const;
export type PartKind = (typeof partKinds)[number];

/** Something in an outline that has an id, apart from what it stands in and what stands in it. */
export type OutlinePart = {
  readonly kind: PartKind;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Key of the part that it stands in; empty for what stands in the outline itself. */
  readonly home: string;
};

/** Parts by their keys, in reading order. */
export type OutlineParts = ReadonlyMap<string, OutlinePart>;

/** Two kinds may use the same id. */
function keyOf(kind: PartKind, { id }: { readonly id: string }): string {
  return `${kind}:${id}`;
}

/** What holds other parts. */
const inside: readonly string[] = ['children', 'guidance', 'indicators'];

/** Takes an outline apart. */
export function outlineParts(outline: Outline): OutlineParts {
  const parts = new Map<string, OutlinePart>();
  const put = (kind: PartKind, item: { readonly id: string }, home = '') => {
    const own = Object.entries(item).filter(([name]) => !inside.includes(name));
    parts.set(keyOf(kind, item), { kind, fields: Object.fromEntries(own), home });
  };
  for (const kind of outline.unitKinds) put('unit-kind', kind);
  for (const placed of walkOutline(outline)) {
    const above = placed.ancestors.at(-1);
    if (placed.type === 'node') {
      const { node } = placed;
      put('section', node, above?.type === 'node' ? keyOf('section', above.node) : '');
      for (const indicator of node.indicators ?? []) {
        put('indicator', indicator, keyOf('section', node));
      }
    } else {
      const section = keyOf('section', placed.section.node);
      const home = above?.type === 'prompt' ? keyOf('guidance', above.prompt) : section;
      put('guidance', placed.prompt, home);
    }
  }
  for (const constraint of outline.constraints ?? []) put('constraint', constraint);
  return parts;
}

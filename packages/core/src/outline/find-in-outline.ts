import { oncePer } from '../memory/once-per.js';
import type { Indicator } from './indicator-schema.js';
import type { Outline, OutlineNode } from './outline-schema.js';
import { walkOutline, walkSections, type Placed, type PlacedNode } from './walk-outline.js';

type Nodes = Outline['nodes'];

/** The section or line of guidance with this id; `undefined` where the outline has none. */
export function findInOutline(outline: Pick<Outline, 'nodes'>, id: string): Placed | undefined {
  return placesById(outline.nodes).get(id);
}

/** Of several with one id, the first. */
const placesById: (nodes: Nodes) => ReadonlyMap<string, Placed> = /* @__PURE__ */ oncePer(
  (nodes) => {
    const places = [...walkOutline({ nodes })].map(
      (placed) => [placed.type === 'node' ? placed.node.id : placed.prompt.id, placed] as const,
    );
    return new Map(places.reverse());
  },
);

/** True for a section that asks for a response: one without sections below it. */
export function asksForResponse(node: OutlineNode): boolean {
  return (node.children ?? []).length === 0;
}

/** The sections that ask for a response, in reading order. */
export function answerSections(outline: Pick<Outline, 'nodes'>): readonly PlacedNode[] {
  return answered(outline.nodes);
}

const answered: (nodes: Nodes) => readonly PlacedNode[] = /* @__PURE__ */ oncePer((nodes) =>
  [...walkSections({ nodes })].filter(({ node }) => asksForResponse(node)),
);

/** An indicator and the section that asks for it. */
export type PlacedIndicator = { readonly indicator: Indicator; readonly section: PlacedNode };

/** All indicators in reading order. */
export function indicatorsOf(outline: Pick<Outline, 'nodes'>): readonly PlacedIndicator[] {
  return placedIndicators(outline.nodes);
}

const placedIndicators: (nodes: Nodes) => readonly PlacedIndicator[] = /* @__PURE__ */ oncePer(
  (nodes) =>
    [...walkSections({ nodes })].flatMap((section) =>
      (section.node.indicators ?? []).map((indicator) => ({ indicator, section })),
    ),
);

/** True when a section or indicator is meant for this kind of unit. */
export function appliesToKind(
  item: { readonly appliesTo?: readonly string[] | undefined },
  unitKind: string | undefined,
): boolean {
  return (
    item.appliesTo === undefined || unitKind === undefined || item.appliesTo.includes(unitKind)
  );
}

/** True when a section and all sections above it are meant for this kind of unit. */
export function sectionAppliesTo(section: PlacedNode, unitKind: string | undefined): boolean {
  return [...section.ancestors, section].every(({ node }) => appliesToKind(node, unitKind));
}

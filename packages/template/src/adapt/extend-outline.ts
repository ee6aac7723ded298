import {
  findInOutline,
  type Citation,
  type Indicator,
  type Outline,
  type OutlineNode,
  type Prompt,
} from '@baocao/core';
import type { OutlineChanges, Place } from './template-changes.js';

/**
 * The outline with the changes made. Every id and every cited number that they name has to be one
 * of the base's.
 * @throws TypeError for what the base does not have, and for a section moved into itself.
 */
export function extendOutline(base: Outline, changes: OutlineChanges): Outline {
  const edit = createEdit(base, changes);
  const nodes = editNodes(base.nodes, edit);
  const missed = edit.missed();
  if (missed.length > 0) throw new TypeError(nothingCalled(base, missed));
  const { id, version } = changes;
  const { title, attachedTo, unitKinds, constraints } = { ...base, ...changes };
  return { ...base, id, version, title, attachedTo, unitKinds, nodes, constraints };
}

type Side = 'before' | 'after' | 'firstIn' | 'lastIn';
/** The changes that are listed by what they are about. */
type NamedKind =
  'nodes' | 'guidance' | 'indicators' | 'addIndicators' | 'addGuidance' | 'cite' | 'replaceKinds';
type Placed = { readonly node: OutlineNode; readonly side: Side; readonly beside: string };

type Edit = {
  readonly [Kind in NamedKind]: ReadonlyMap<string, NonNullable<OutlineChanges[Kind]>[string]>;
} & {
  /** Sections that go elsewhere. */
  readonly moved: ReadonlySet<string>;
  /** Sections that come to stand at a side of this one. */
  readonly placedAt: (side: Side, id: string) => readonly OutlineNode[];
  /** Notes that the base has it. */
  readonly meet: (idOrNumber: string) => void;
  /** What the changes name and was not met. */
  readonly missed: () => readonly string[];
};

function createEdit(base: Outline, changes: OutlineChanges): Edit {
  const moves = Object.entries(changes.move ?? {}).flatMap(([id, place]) =>
    place === undefined ? [] : [placedAt(sectionOf(base, id), place)],
  );
  const placed = [...moves, ...(changes.add ?? []).map((one) => placedAt(one.node, one))];
  const named = {
    nodes: entriesOf(changes.nodes),
    guidance: entriesOf(changes.guidance),
    indicators: entriesOf(changes.indicators),
    addIndicators: entriesOf(changes.addIndicators),
    addGuidance: entriesOf(changes.addGuidance),
    cite: entriesOf(changes.cite),
    replaceKinds: entriesOf(changes.replaceKinds),
  };
  const unmet = new Set([
    ...Object.values(named).flatMap((entries) => [...entries.keys()]),
    ...placed.map(({ beside }) => beside),
  ]);
  return {
    ...named,
    moved: new Set(moves.map(({ node }) => node.id)),
    placedAt: (side, id) =>
      placed.filter((at) => at.side === side && at.beside === id).map(({ node }) => node),
    meet: (idOrNumber) => unmet.delete(idOrNumber),
    missed: () => [...unmet],
  };
}

function entriesOf<Value>(named: Readonly<Record<string, Value>> = {}): ReadonlyMap<string, Value> {
  return new Map(Object.entries(named));
}

function placedAt(node: OutlineNode, place: Place): Placed {
  if ('before' in place) return { node, side: 'before', beside: place.before };
  if ('after' in place) return { node, side: 'after', beside: place.after };
  if ('firstIn' in place) return { node, side: 'firstIn', beside: place.firstIn };
  return { node, side: 'lastIn', beside: place.lastIn };
}

function sectionOf(base: Outline, id: string): OutlineNode {
  const found = findInOutline(base, id);
  if (found?.type !== 'node') throw new TypeError(nothingCalled(base, [id]));
  return found.node;
}

function nothingCalled({ id }: Outline, missed: readonly string[]): string {
  const names = missed.map((name) => `"${name}"`).join(', ');
  return `The outline "${id}" has no ${names} in that place; name what it has, and move no section into itself.`;
}

function editNodes(siblings: readonly OutlineNode[], edit: Edit): OutlineNode[] {
  const placed = (side: Side, id: string) =>
    edit.placedAt(side, id).flatMap((node) => editNode(node, edit));
  return siblings.flatMap((node) => [
    ...placed('before', node.id),
    ...(edit.moved.has(node.id) ? met(edit, node.id) : editNode(node, edit)),
    ...placed('after', node.id),
  ]);
}

/** A section that moved stands here no longer, but others may still be put beside its old place. */
function met(edit: Edit, id: string): readonly never[] {
  edit.meet(id);
  return [];
}

function editNode(node: OutlineNode, edit: Edit): readonly OutlineNode[] {
  const { id } = node;
  edit.meet(id);
  const change = edit.nodes.get(id);
  if (change === 'drop') return [];
  const { children = [], ...own } = { ...node, ...change };
  const inside = (side: Side) =>
    edit.placedAt(side, id).flatMap((placed) => editNode(placed, edit));
  const guidance = [
    ...(own.guidance ?? []).flatMap((prompt) => editPrompt(prompt, edit)),
    ...(edit.addGuidance.get(id) ?? []),
  ];
  const indicators = [
    ...(own.indicators ?? []).flatMap((indicator) => editIndicator(indicator, edit)),
    ...(edit.addIndicators.get(id) ?? []),
  ];
  const below = [...inside('firstIn'), ...editNodes(children, edit), ...inside('lastIn')];
  return [
    {
      ...addressed(cited(own, edit), edit),
      guidance: unlessEmpty(guidance),
      indicators: unlessEmpty(indicators),
      children: unlessEmpty(below),
    },
  ];
}

function editPrompt(prompt: Prompt, edit: Edit): readonly Prompt[] {
  edit.meet(prompt.id);
  const change = edit.guidance.get(prompt.id);
  if (change === 'drop') return [];
  const { children = [], ...own } = { ...prompt, ...change };
  const below = children.flatMap((child) => editPrompt(child, edit));
  return [{ ...addressed(cited(own, edit), edit), children: unlessEmpty(below) }];
}

function editIndicator(indicator: Indicator, edit: Edit): readonly Indicator[] {
  edit.meet(indicator.id);
  const change = edit.indicators.get(indicator.id);
  return change === 'drop' ? [] : [addressed({ ...indicator, ...change }, edit)];
}

/** The same item with other citations in place of those that the changes name. */
function cited<Item extends { readonly citations?: readonly Citation[] | undefined }>(
  item: Item,
  { cite, meet }: Edit,
): Item {
  const citations = item.citations?.flatMap((citation) => {
    const { number = '' } = citation;
    meet(number);
    const change = cite.get(number);
    return change === 'drop' ? [] : [change ?? citation];
  });
  return { ...item, citations: unlessEmpty(citations ?? []) };
}

/** The same item asked of the kinds of unit that took the place of others. */
function addressed<Item extends { readonly appliesTo?: readonly string[] | undefined }>(
  item: Item,
  { replaceKinds, meet }: Edit,
): Item {
  const appliesTo = item.appliesTo?.map((kind) => {
    meet(kind);
    return replaceKinds.get(kind) ?? kind;
  });
  return { ...item, appliesTo: appliesTo && [...new Set(appliesTo)] };
}

function unlessEmpty<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items;
}

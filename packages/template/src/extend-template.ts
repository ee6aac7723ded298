import type { Outline, OutlineNode, Round } from '@baocao/core';
import { defineTemplate } from './define-template.js';
import type { ReportForm, Template } from './template-schema.js';

type NodeIdIn<Node> =
  | (Node extends { readonly id: infer Id extends string } ? Id : never)
  | (Node extends { readonly children: readonly (infer Child)[] } ? NodeIdIn<Child> : never);

/** The ids of all sections of an outline, as literal types. */
export type NodeIdOf<O extends Outline> = NodeIdIn<O['nodes'][number]>;

/** What becomes of a section of the base: other words, other figures, or out it goes. */
export type NodeChange = 'drop' | Partial<Omit<OutlineNode, 'id' | 'children'>>;

/** A section that the base does not have, and where it goes. */
export type NodeAddition<Id extends string> = {
  readonly node: OutlineNode;
} & ({ readonly after: Id } | { readonly lastIn: Id });

/** The difference between a locality's template and the one it extends. */
export type TemplateChanges<T extends Template> = {
  readonly id: string;
  readonly version: string;
  readonly name?: string;
  readonly styleProfile?: Template['styleProfile'];
  /** A changed outline is another outline: it has its own id and version. */
  readonly outline?: Pick<Outline, 'id' | 'version'> &
    Partial<Pick<Outline, 'title' | 'attachedTo' | 'unitKinds'>> & {
      readonly nodes?: { readonly [Id in NodeIdOf<T['outline']>]?: NodeChange };
      readonly add?: readonly NodeAddition<NodeIdOf<T['outline']>>[];
    };
  readonly round?: Partial<Omit<Round, 'outline'>>;
  readonly report?: Partial<ReportForm>;
  readonly ruleSettings?: Template['ruleSettings'];
};

/**
 * Makes a locality's template from another one and the difference. Numbers follow by themselves:
 * a section that is put in moves the rest.
 * @throws TypeError where the result is not a well-formed template, or a change names no section.
 */
export function extendTemplate<const T extends Template>(
  base: T,
  changes: TemplateChanges<T>,
): Template {
  const outline =
    changes.outline === undefined ? base.outline : extendOutline(base.outline, changes.outline);
  return defineTemplate<Template>({
    ...base,
    id: changes.id,
    version: changes.version,
    name: changes.name ?? base.name,
    styleProfile: changes.styleProfile ?? base.styleProfile,
    outline,
    round: {
      ...base.round,
      ...changes.round,
      outline: { id: outline.id, version: outline.version },
    },
    report: { ...base.report, ...changes.report },
    ruleSettings: { ...base.ruleSettings, ...changes.ruleSettings },
  });
}

type OutlineChanges = {
  readonly nodes?: Readonly<Record<string, NodeChange | undefined>>;
  readonly add?: readonly NodeAddition<string>[];
} & Pick<Outline, 'id' | 'version'> &
  Partial<Omit<Outline, 'nodes'>>;

function extendOutline(base: Outline, changes: OutlineChanges): Outline {
  const { nodes = {}, add = [], ...rest } = changes;
  const unused = new Set([
    ...Object.keys(nodes),
    ...add.map((addition) => ('after' in addition ? addition.after : addition.lastIn)),
  ]);
  const changed = changeNodes(base.nodes, { nodes, add, met: (id) => unused.delete(id) });
  if (unused.size > 0) {
    throw new TypeError(
      `The outline "${base.id}" has no section ${[...unused].map((id) => `"${id}"`).join(', ')}; name a section that it has.`,
    );
  }
  return { ...base, ...rest, nodes: changed };
}

type Change = {
  readonly nodes: Readonly<Record<string, NodeChange | undefined>>;
  readonly add: readonly NodeAddition<string>[];
  readonly met: (id: string) => void;
};

function changeNodes(siblings: readonly OutlineNode[], change: Change): OutlineNode[] {
  return siblings.flatMap((node) => {
    change.met(node.id);
    const following = change.add.filter(
      (addition) => 'after' in addition && addition.after === node.id,
    );
    const own = change.nodes[node.id];
    const kept = own === 'drop' ? [] : [changeNode({ ...node, ...own }, change)];
    return [...kept, ...following.map((addition) => addition.node)];
  });
}

function changeNode({ children = [], ...leaf }: OutlineNode, change: Change): OutlineNode {
  const kept = [
    ...changeNodes(children, change),
    ...change.add
      .filter((addition) => 'lastIn' in addition && addition.lastIn === leaf.id)
      .map((addition) => addition.node),
  ];
  return kept.length === 0 ? leaf : { ...leaf, children: kept };
}

import type { Citation, Indicator, Outline, OutlineNode, Prompt, Round } from '@baocao/core';
import type { Template } from '../template-schema.js';
import type { BasedOn } from './adaptation-schema.js';

type NodeIdIn<Node> =
  | (Node extends { readonly id: infer Id extends string } ? Id : never)
  | (Node extends { readonly children: readonly (infer Child)[] } ? NodeIdIn<Child> : never);

/** The ids of all sections of an outline, as literal types. */
export type NodeIdOf<O extends Outline> = NodeIdIn<O['nodes'][number]>;

/** Something that the base has: other words, other figures, or out it goes. */
type Change<Item> = 'drop' | Readonly<Partial<Item>>;

/** What becomes of a section of the base. An optional field that is `undefined` is taken away. */
export type NodeChange = Change<Omit<OutlineNode, 'id' | 'children'>>;
/** What becomes of a line of guidance. */
export type PromptChange = Change<Omit<Prompt, 'id' | 'children'>>;
/** What becomes of an indicator. */
export type IndicatorChange = Change<Omit<Indicator, 'id'>>;

/** Where a section goes: beside another one, or below it. */
export type Place<Id extends string = string> =
  | { readonly before: Id }
  | { readonly after: Id }
  | { readonly firstIn: Id }
  | { readonly lastIn: Id };

/** A section that the base does not have, and where it goes. */
export type NodeAddition<Id extends string> = { readonly node: OutlineNode } & Place<Id>;

/** The difference between two outlines. Everything is found by its id, and each change has to hit. */
export type OutlineChanges<Id extends string = string> = Pick<Outline, 'id' | 'version'> &
  Partial<Pick<Outline, 'title' | 'attachedTo' | 'unitKinds' | 'constraints'>> & {
    readonly nodes?: Readonly<Partial<Record<Id, NodeChange>>>;
    readonly guidance?: Readonly<Record<string, PromptChange>>;
    readonly indicators?: Readonly<Record<string, IndicatorChange>>;
    readonly add?: readonly NodeAddition<Id>[];
    readonly move?: Readonly<Partial<Record<Id, Place<Id>>>>;
    /** Indicators that the base does not have, behind those of the section. */
    readonly addIndicators?: Readonly<Partial<Record<Id, readonly Indicator[]>>>;
    /** Lines of guidance that the base does not have, behind those of the section. */
    readonly addGuidance?: Readonly<Partial<Record<Id, readonly Prompt[]>>>;
    /** Kinds of unit of the base that others took the place of, by id: whoever is asked, follows. */
    readonly replaceKinds?: Readonly<Record<string, string>>;
    /** Citations in the data, by the number that the base cites; their words change by `words`. */
    readonly cite?: Readonly<Record<string, Citation | 'drop'>>;
  };

/** The difference between a locality's template and the one it extends. */
export type TemplateChanges<T extends Template> = {
  readonly id: string;
  readonly version: string;
  /** What it claims of its base; `extends` where absent. */
  readonly relation?: BasedOn['relation'];
  readonly name?: string;
  readonly styleProfile?: Template['styleProfile'];
  /**
   * Words of the base's outline and report form, and what stands in their place: another year,
   * another name of the same thing. The longest that fits goes first; each has to occur.
   */
  readonly words?: Readonly<Record<string, string>>;
  /** A changed outline is another outline: it has its own id and version. */
  readonly outline?: OutlineChanges<NodeIdOf<T['outline']>>;
  readonly outlineSignature?: Template['outlineSignature'];
  readonly round?: Partial<Omit<Round, 'outline'>>;
  readonly report?: Partial<Template['report']>;
  /** The locality's own; that of the base is another body's and does not come along. */
  readonly consolidated?: Template['consolidated'];
  readonly unitHistory?: Template['unitHistory'];
  readonly ruleSettings?: Template['ruleSettings'];
  /** Added to those of the base; an instrument that both have is as it is here. */
  readonly instruments?: Template['instruments'];
  readonly adaptation?: Template['adaptation'];
};

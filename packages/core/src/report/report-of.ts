import type { Outline } from '../outline/outline-schema.js';
import type { Figure } from './figure-schema.js';
import type { Report } from './report-schema.js';
import type { Response } from './response-schema.js';

type AnswerIdIn<Node> = Node extends { readonly children: readonly (infer Child)[] }
  ? AnswerIdIn<Child>
  : Node extends { readonly id: infer Id extends string }
    ? Id
    : never;

type IndicatorIdIn<Node> =
  | (Node extends {
      readonly indicators: readonly { readonly id: infer Id extends string }[];
    }
      ? Id
      : never)
  | (Node extends { readonly children: readonly (infer Child)[] } ? IndicatorIdIn<Child> : never);

/** The ids of the nodes that ask for a response, as literal types; `string` where read at run time. */
export type AnswerIdOf<O extends Outline> = string extends O['id']
  ? string
  : AnswerIdIn<O['nodes'][number]>;

/** The ids of the indicators, as literal types; `string` where read at run time. */
export type IndicatorIdOf<O extends Outline> = string extends O['id']
  ? string
  : IndicatorIdIn<O['nodes'][number]>;

/** A whole report on the outline `O`: a missing or misspelt id does not compile. */
export type ReportOf<O extends Outline> = Omit<Report, 'outline' | 'responses' | 'indicators'> & {
  readonly outline: { readonly id: O['id']; readonly version: O['version'] };
  readonly responses: Readonly<Record<AnswerIdOf<O>, Response>>;
  readonly indicators: Readonly<Record<IndicatorIdOf<O>, Figure>>;
};

/** The same while it is being written: ids may be missing, but not misspelt. */
export type DraftOf<O extends Outline> = Omit<ReportOf<O>, 'responses' | 'indicators'> & {
  readonly responses: Readonly<Partial<Record<AnswerIdOf<O>, Response>>>;
  readonly indicators: Readonly<Partial<Record<IndicatorIdOf<O>, Figure>>>;
};

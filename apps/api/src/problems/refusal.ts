import type { Diagnostic, HolesOf, MessageValue, Outline } from '@baocao/core';
import type { problemDefinitions } from './problem-definitions.data.js';
import type { ProblemName } from './problem-name.js';

type Detail<Name extends ProblemName> = (typeof problemDefinitions)[Name]['detail'];
type Holes<Name extends ProblemName> = HolesOf<Detail<Name>['vi'] | Detail<Name>['en']>;

/** What is wrong with the data, and the outline that tells where. */
type Findings = { readonly diagnostics: readonly Diagnostic[]; readonly outline?: Outline };

type RefusalContent = Findings & {
  readonly name: ProblemName;
  readonly values: Readonly<Record<string, MessageValue>>;
  /** What the protocol wants beside it: `Retry-After`, `WWW-Authenticate`. */
  readonly headers: Readonly<Record<string, string>>;
};

/** A request that cannot be served; thrown by a handler, answered as a problem. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly content: RefusalContent;

  constructor(content: RefusalContent) {
    super(content.name);
    this.content = content;
  }
}

/** A refusal; an unfilled hole of its detail does not compile. */
export function refusal<Name extends ProblemName>(
  name: Name,
  values: Readonly<Record<Holes<Name>, string | number>>,
  findings: Findings = { diagnostics: [] },
  headers: RefusalContent['headers'] = {},
): Refusal {
  return new Refusal({ ...findings, name, values, headers });
}

import type { Basis } from '../../diagnostics/basis.js';
import type { Fix, MessageValue, RelatedPlace, Severity } from '../../diagnostics/diagnostic.js';
import type { Message } from '../../diagnostics/messages.js';
import type { Outline } from '../../outline/outline-schema.js';
import type { Report } from '../../report/report-schema.js';
import type { Round } from '../../round/round-schema.js';

/** What a rule looks at. */
export type RuleSubject = {
  readonly report: Report;
  readonly outline: Outline;
  readonly round: Round;
};

/** What a rule tells; the engine adds code, severity, basis and address. */
export type Finding<Holes extends string = string> = {
  readonly path: string;
  readonly values: Readonly<Record<Holes, MessageValue>>;
  readonly related?: readonly RelatedPlace[];
  readonly fix?: Fix;
};

/** A subject by its difference from the sample that the rule tester keeps. */
export type RuleExample = {
  /** What the example shows, in Vietnamese and in English. */
  readonly title: Message;
  readonly report?: Partial<Report>;
  readonly outline?: Partial<Outline>;
  readonly round?: Partial<Round>;
};

/** A rule is data and one pure function. Make one with `defineRule`. */
export type Rule = {
  /** Stable, `group/kebab-name`. */
  readonly code: string;
  readonly severity: Severity;
  readonly basis: Basis;
  readonly messages: Message;
  /** Run as tests and printed in the docs; `invalid` ones say how many findings they give. */
  readonly examples: {
    readonly valid: readonly RuleExample[];
    readonly invalid: readonly (RuleExample & { readonly findings: number })[];
  };
  readonly check: (subject: RuleSubject, tell: (finding: Finding) => void) => void;
};

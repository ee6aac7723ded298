import type { Basis } from '../../diagnostics/basis.js';
import type { Fix, MessageValue, RelatedPlace, Severity } from '../../diagnostics/diagnostic.js';
import type { Message } from '../../diagnostics/messages.js';
import type { Outline } from '../../outline/outline-schema.js';
import type { Figure } from '../../report/figure-schema.js';
import type { Header } from '../../report/header-schema.js';
import type { Report } from '../../report/report-schema.js';
import type { Response } from '../../report/response-schema.js';
import type { Round } from '../../round/round-schema.js';

/** What a rule looks at. */
export type RuleSubject = {
  readonly report: Report;
  readonly outline: Outline;
  readonly round: Round;
  /** The same unit's report of the period before; rules that compare tell nothing without it. */
  readonly previous?: Report;
  /**
   * Reports of the units in this round, at most one a unit; the unit's own counts for nothing. The
   * same array for every report of a round saves making its index anew.
   */
  readonly peers?: readonly Report[];
};

/** What a rule tells; the engine adds code, severity, basis and addresses. */
export type Finding<Holes extends string = string> = {
  readonly path: string;
  readonly values: Readonly<Record<Holes, MessageValue>>;
  readonly related?: readonly RelatedPlace[];
  readonly fix?: Fix;
  /** Where this finding weighs otherwise than the rule's others; settings stand above it. */
  readonly severity?: Severity;
  /** Where this finding rests on something else than the rule does. */
  readonly basis?: Basis;
};

/**
 * A report by its difference from the sample: what is named replaces, `undefined` removes. A
 * string stands for a response in words, a bare number, string or boolean for a reported figure.
 */
export type ReportChange = Partial<Omit<Report, 'header' | 'responses' | 'indicators'>> & {
  readonly header?: { readonly [Part in keyof Header]?: Header[Part] | undefined };
  readonly responses?: Readonly<Record<string, Response | string | undefined>>;
  readonly indicators?: Readonly<Record<string, Figure | number | string | boolean | undefined>>;
};

/** A subject by its difference from the sample that the rule tester keeps. */
export type RuleExample = {
  /** What the example shows, in Vietnamese and in English. */
  readonly title: Message;
  readonly report?: ReportChange;
  readonly outline?: Partial<Outline>;
  readonly round?: Partial<Round>;
  readonly previous?: ReportChange;
  readonly peers?: readonly ReportChange[];
};

/** An example that the rule objects to, and how often. */
export type InvalidExample = RuleExample & { readonly findings: number };

/** A rule is data and one pure function. Make one with `defineRule`. */
export type Rule = {
  /** Stable, `group/kebab-name`. */
  readonly code: string;
  readonly severity: Severity;
  readonly basis: Basis;
  readonly messages: Message;
  /** Run as tests and printed in the docs. */
  readonly examples: {
    readonly valid: readonly RuleExample[];
    readonly invalid: readonly InvalidExample[];
  };
  readonly check: (subject: RuleSubject, tell: (finding: Finding) => void) => void;
};

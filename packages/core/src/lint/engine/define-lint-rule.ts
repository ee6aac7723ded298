import type { HolesOf } from '../../diagnostics/messages.js';
import type { Finding } from '../../rules/engine/rule.js';
import type { LintRule, LintSubject } from './lint-rule.js';

type LintDefinition<Vi extends string, En extends string> = Omit<LintRule, 'messages' | 'check'> & {
  readonly messages: { readonly vi: Vi; readonly en: En };
  readonly check: (
    subject: LintSubject,
    tell: (finding: Finding<HolesOf<Vi> | HolesOf<En>>) => void,
  ) => void;
};

/** Declares a rule that only letters and outlines are held to; an unfilled hole does not compile. */
// The mark lets bundlers drop the rules that an application does not name.
/* @__NO_SIDE_EFFECTS__ */
export function defineLintRule<const Vi extends string, const En extends string>(
  definition: LintDefinition<Vi, En>,
): LintRule {
  return definition;
}

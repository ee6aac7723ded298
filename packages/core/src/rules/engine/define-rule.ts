import type { HolesOf } from '../../diagnostics/messages.js';
import type { Finding, Rule, RuleSubject } from './rule.js';

type RuleDefinition<Vi extends string, En extends string> = Omit<Rule, 'messages' | 'check'> & {
  readonly messages: { readonly vi: Vi; readonly en: En };
  readonly check: (
    subject: RuleSubject,
    tell: (finding: Finding<HolesOf<Vi> | HolesOf<En>>) => void,
  ) => void;
};

/**
 * Declares a rule. The holes of its messages (`{part}`) are the values that each finding has to
 * give; an unfilled hole does not compile.
 */
// The mark lets bundlers drop the rules that an application does not name.
/* @__NO_SIDE_EFFECTS__ */
export function defineRule<const Vi extends string, const En extends string>(
  definition: RuleDefinition<Vi, En>,
): Rule {
  return definition;
}

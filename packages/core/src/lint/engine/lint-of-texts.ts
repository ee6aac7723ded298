import type { TextRule } from '../../rules/engine/define-text-rule.js';
import { lintReading } from './lint-reading.js';
import type { LintRule } from './lint-rule.js';

/** Holds letter and outline to a rule about words, under its own code and with its own messages. */
// The mark lets bundlers drop the rules that an application does not name.
/* @__NO_SIDE_EFFECTS__ */
export function lintOfTexts(rule: TextRule, examples: LintRule['examples']): LintRule {
  return {
    ...rule,
    examples,
    check: (subject, tell) => {
      rule.read(lintReading(subject), tell);
    },
  };
}

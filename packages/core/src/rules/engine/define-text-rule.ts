import type { HolesOf } from '../../diagnostics/messages.js';
import type { Reading } from '../reading/reading.js';
import { reportReading } from '../reading/report-reading.js';
import type { Finding, Rule } from './rule.js';

/** A rule that looks at words alone, so that a letter and its outline can be held to it too. */
export type TextRule = Rule & {
  readonly read: (reading: Reading, tell: (finding: Finding) => void) => void;
};

type TextRuleDefinition<Vi extends string, En extends string> = Omit<
  TextRule,
  'messages' | 'check' | 'read'
> & {
  readonly messages: { readonly vi: Vi; readonly en: En };
  readonly read: (
    reading: Reading,
    tell: (finding: Finding<HolesOf<Vi> | HolesOf<En>>) => void,
  ) => void;
};

/** Declares a rule about words as `defineRule` does, by what it finds in a reading of them. */
// The mark lets bundlers drop the rules that an application does not name.
/* @__NO_SIDE_EFFECTS__ */
export function defineTextRule<const Vi extends string, const En extends string>(
  definition: TextRuleDefinition<Vi, En>,
): TextRule {
  return {
    ...definition,
    check: (subject, tell) => {
      definition.read(reportReading(subject), tell);
    },
  };
}

import { colonInCitationRule } from '../rules/legal/colon-in-citation.js';
import { endedInstrument } from '../rules/legal/ended-instrument.js';
import { notYetInForce } from '../rules/legal/not-yet-in-force.js';
import { numberWithoutYearRule } from '../rules/legal/number-without-year.js';
import { twoDates } from '../rules/legal/two-dates.js';
import { undatedFirstMentionRule } from '../rules/legal/undated-first-mention.js';
import { typeMisspeltRule } from '../rules/legal/type-misspelt.js';
import { symbolOfAnotherBodyRule } from '../rules/legal/symbol-of-another-body.js';
import { zeroPaddingRule } from '../rules/legal/zero-padding.js';
import type { Rule } from '../rules/engine/rule.js';
import type { LegalRegister } from './legal-instrument.js';

/**
 * The rules about what a report cites, held against a register: that of a locality, say, merged
 * with `instruments`. `recommendedRules` has them with `instruments` alone; give one or the other.
 */
export function legalRules(register: LegalRegister): readonly Rule[] {
  return [
    endedInstrument(register),
    notYetInForce(register),
    numberWithoutYearRule,
    typeMisspeltRule,
    twoDates(register),
    symbolOfAnotherBodyRule,
    undatedFirstMentionRule,
    colonInCitationRule,
    zeroPaddingRule,
  ];
}

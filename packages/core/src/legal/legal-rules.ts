import { colonInCitationRule } from '../rules/legal/colon-in-citation.js';
import { endedInstrumentRule } from '../rules/legal/ended-instrument.js';
import { notYetInForceRule } from '../rules/legal/not-yet-in-force.js';
import { numberWithoutYearRule } from '../rules/legal/number-without-year.js';
import { twoDatesRule } from '../rules/legal/two-dates.js';
import { undatedFirstMentionRule } from '../rules/legal/undated-first-mention.js';
import type { Rule } from '../rules/engine/rule.js';
import type { LegalRegister } from './legal-instrument.js';

/**
 * The rules about what a report cites, held against a register: `instruments`, or those and a
 * locality's own. Run them beside `recommendedRules`.
 */
export function legalRules(register: LegalRegister): readonly Rule[] {
  return [
    endedInstrumentRule(register),
    notYetInForceRule(register),
    numberWithoutYearRule,
    twoDatesRule(register),
    undatedFirstMentionRule,
    colonInCitationRule,
  ];
}

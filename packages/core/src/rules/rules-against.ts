import type { LegalRegister } from '../legal/legal-instrument.js';
import { legalRules } from '../legal/legal-rules.js';
import type { Rule } from './engine/rule.js';
import { recommendedRules } from './recommended-rules.js';

/**
 * All rules, with citations held against a register: that of a locality, say, merged with
 * `instruments`. `recommendedRules` are those against `instruments` alone.
 */
export function rulesAgainst(register: LegalRegister): readonly Rule[] {
  const own = new Map(legalRules(register).map((rule) => [rule.code, rule]));
  return recommendedRules.map((rule) => own.get(rule.code) ?? rule);
}

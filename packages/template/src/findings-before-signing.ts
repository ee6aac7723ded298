import {
  applySuppressions,
  runRules,
  type Diagnostic,
  type IsoDate,
  type Report,
} from '@baocao/core';
import { rulesAgainst, ruleSettingsFor } from '@baocao/core/rules';
import { registerOf } from './register-of.js';
import type { Template } from './template-schema.js';

/**
 * What stands against sending a report on a day: the rules as strict as before signing, in the
 * layout regime and with the instruments of the template, less what the report lets stand.
 */
export function findingsBeforeSigning(
  report: Report,
  template: Template,
  on: IsoDate,
): readonly Diagnostic[] {
  const { outline, round, styleProfile: profile, ruleSettings: own } = template;
  const settings = ruleSettingsFor({ phase: 'submitting', preset: 'strict', profile, own });
  const rules = rulesAgainst(registerOf(template));
  const found = runRules(rules, { report, outline, round }, settings);
  return applySuppressions(found, report, on).diagnostics;
}

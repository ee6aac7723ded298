import {
  applySuppressions,
  runRules,
  type IsoDate,
  type Report,
  type SuppressionResult,
} from '@baocao/core';
import { rulesAgainst, ruleSettingsFor, type Phase, type Preset } from '@baocao/core/rules';
import { registerOf } from './register-of.js';
import type { Template } from './template-schema.js';

/** What of a template decides on a report. */
export type CheckGrounds = Pick<
  Template,
  'outline' | 'round' | 'styleProfile' | 'ruleSettings' | 'instruments'
>;

/** How a report is checked, and what it is held beside. */
export type CheckPolicy = {
  /** The day on which what a report lets stand has to hold. */
  readonly on: IsoDate;
  readonly phase?: Phase | undefined;
  readonly preset?: Preset | undefined;
  /** The same unit's report of the period before. */
  readonly previous?: Report | undefined;
  /** The reports of the round, as `RuleSubject` wants them. */
  readonly peers?: readonly Report[] | undefined;
  /** Each rule is run within it, to be timed. */
  readonly around?: ((code: string, run: () => void) => void) | undefined;
};

/**
 * What all rules find in a report, with the severities, the layout regime and the instruments of
 * its template, less what the report itself lets stand.
 */
export function findingsOn(
  report: Report,
  template: CheckGrounds,
  { on, phase, preset, previous, peers = [], around }: CheckPolicy,
): SuppressionResult {
  const { outline, round, styleProfile: profile, ruleSettings: own } = template;
  const subject = {
    ...{ report, outline, round },
    ...(previous === undefined ? {} : { previous }),
    ...(peers.length === 0 ? {} : { peers }),
  };
  const rules = rulesAgainst(registerOf(template));
  const found = runRules(rules, subject, ruleSettingsFor({ phase, preset, profile, own }), around);
  return applySuppressions(found, report, on);
}

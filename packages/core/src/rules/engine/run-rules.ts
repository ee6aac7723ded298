import type { Diagnostic, Severity } from '../../diagnostics/diagnostic.js';
import { addressOfPath } from '../../report/address-of-path.js';
import { diagnosticOf } from './diagnostic-of.js';
import type { Rule, RuleSubject } from './rule.js';

/** Changes to what the rules bring with them: another severity by code, or `off`. */
export type RuleSettings = Readonly<Record<string, Severity | 'off'>>;

/**
 * Runs the rules in their order and gives what they found. Pure: same subject, same findings. Who
 * wants to know how long a rule takes runs it within `around`.
 */
export function runRules(
  rules: readonly Rule[],
  subject: RuleSubject,
  settings: RuleSettings = {},
  around: (code: string, run: () => void) => void = (_, run) => {
    run();
  },
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const addressAt = (path: string) => addressOfPath(subject.outline, path);
  for (const rule of rules) {
    const set = settings[rule.code];
    if (set === 'off') continue;
    around(rule.code, () => {
      rule.check(subject, (finding) => {
        const severity = set ?? finding.severity ?? rule.severity;
        diagnostics.push(diagnosticOf(finding, rule, severity, addressAt));
      });
    });
  }
  return diagnostics;
}

import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Language } from '../../diagnostics/messages.js';
import { diagnosticOf } from '../../rules/engine/diagnostic-of.js';
import type { RuleSettings } from '../../rules/engine/run-rules.js';
import { lintAddress } from './lint-address.js';
import type { LintRule, LintSubject } from './lint-rule.js';

type LintOptions = {
  /** Other severities by code, or `off`. */
  readonly settings?: RuleSettings;
  /** Of the addresses; `vi` where absent. */
  readonly language?: Language;
};

/** Holds an outline and its letter to the rules, in their order. Pure: same subject, same findings. */
export function runLint(
  rules: readonly LintRule[],
  subject: LintSubject,
  { settings = {}, language = 'vi' }: LintOptions = {},
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const addressAt = (path: string) => lintAddress(subject.outline, path, language);
  for (const rule of rules) {
    const severity = settings[rule.code] ?? rule.severity;
    if (severity === 'off') continue;
    rule.check(subject, (finding) => {
      diagnostics.push(diagnosticOf(finding, rule, severity, addressAt));
    });
  }
  return diagnostics;
}

import type { Diagnostic, RelatedPlace, Severity } from '../../diagnostics/diagnostic.js';
import type { Outline } from '../../outline/outline-schema.js';
import { addressOfPath } from '../../report/address-of-path.js';
import type { Finding, Rule, RuleSubject } from './rule.js';

/** Changes to what the rules bring with them: another severity by code, or `off`. */
export type RuleSettings = Readonly<Record<string, Severity | 'off'>>;

/** Runs the rules in their order and gives what they found. Pure: same subject, same findings. */
export function runRules(
  rules: readonly Rule[],
  subject: RuleSubject,
  settings: RuleSettings = {},
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const rule of rules) {
    const severity = settings[rule.code] ?? rule.severity;
    if (severity === 'off') continue;
    rule.check(subject, (finding) => {
      diagnostics.push(diagnosticOf(finding, rule, severity, subject.outline));
    });
  }
  return diagnostics;
}

function diagnosticOf(
  { path, values, related, fix }: Finding,
  rule: Rule,
  severity: Severity,
  outline: Outline,
): Diagnostic {
  return {
    code: rule.code,
    severity,
    ...addressed({ path }, outline),
    values,
    basis: rule.basis,
    ...(related === undefined
      ? {}
      : { related: related.map((place) => addressed(place, outline)) }),
    ...(fix === undefined ? {} : { fix }),
  };
}

function addressed(place: RelatedPlace, outline: Outline): RelatedPlace {
  const address = place.address ?? addressOfPath(outline, place.path);
  return address === undefined ? place : { ...place, address };
}

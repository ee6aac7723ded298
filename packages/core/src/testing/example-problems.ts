import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { languages } from '../diagnostics/messages.js';
import { reportSchema } from '../report/report-schema.js';
import type { Rule, RuleExample, RuleSubject } from '../rules/engine/rule.js';
import { runRules } from '../rules/engine/run-rules.js';
import { applyFix } from './apply-fix.js';
import { exampleSubject } from './example-subject.js';
import { placeExists } from './place-exists.js';

/**
 * What is wrong with an example of a rule, in English: another number of findings than `expected`,
 * a hole left open, a place that is not in the report, a fix that does not mend. Empty where all
 * is well.
 */
export function exampleProblems(rule: Rule, example: RuleExample, expected: number): string[] {
  const subject = exampleSubject(example);
  const findings = runRules([rule], subject);
  const counted = `expected ${String(expected)} findings, got ${String(findings.length)}`;
  return [
    ...(findings.length === expected ? [] : [counted]),
    ...findings.flatMap((finding) => [
      ...openHoles(rule, finding),
      ...lostPlaces(subject, finding),
      ...uselessFix(rule, subject, findings, finding),
    ]),
  ];
}

function openHoles(rule: Rule, { values }: Diagnostic): string[] {
  return languages.flatMap((language) =>
    Array.from(rule.messages[language].matchAll(/\{([^{}]+)\}/gu), ([, name = '']) => name)
      .filter((name) => !Object.hasOwn(values, name))
      .map((name) => `the hole {${name}} (${language}) is left open`),
  );
}

function lostPlaces({ report }: RuleSubject, { path, related = [] }: Diagnostic): string[] {
  return [path, ...related.map((place) => place.path)]
    .filter((place) => !placeExists(report, place))
    .map((place) => `the report has no place “${place}”`);
}

function uselessFix(
  rule: Rule,
  subject: RuleSubject,
  before: readonly Diagnostic[],
  { fix }: Diagnostic,
): string[] {
  if (fix === undefined) return [];
  const mended = reportSchema.safeParse(applyFix(subject.report, fix));
  if (!mended.success) return [`the fix at “${fix.path}” makes no report`];
  const after = runRules([rule], { ...subject, report: mended.data });
  return after.length < before.length ? [] : [`the fix at “${fix.path}” does not mend`];
}

import { reportSchema } from '../report/report-schema.js';
import type { Rule, RuleExample } from '../rules/engine/rule.js';
import { runRules } from '../rules/engine/run-rules.js';
import { applyFix } from './apply-fix.js';
import { exampleSubject } from './example-subject.js';
import { findingProblems } from './finding-problems.js';

/**
 * What is wrong with an example of a rule, in English: another number of findings than `expected`,
 * a hole left open, a place that is not in the report, a fix that does not mend. Empty where all
 * is well.
 */
export function exampleProblems(rule: Rule, example: RuleExample, expected: number): string[] {
  const subject = exampleSubject(example);
  return findingProblems({
    messages: rule.messages,
    findings: runRules([rule], subject),
    expected,
    root: subject.report,
    rootName: 'report',
    rerun: (fix) => {
      const mended = reportSchema.safeParse(applyFix(subject.report, fix));
      return mended.success ? runRules([rule], { ...subject, report: mended.data }) : undefined;
    },
  });
}

import type { Rule } from '../rules/engine/rule.js';
import { exampleProblems } from './example-problems.js';

/** The two functions of a test runner (vitest, jest, node:test) that a rule is tested with. */
export type TestRunner = {
  readonly describe: (name: string, body: () => void) => unknown;
  readonly it: (name: string, body: () => void) => unknown;
};

/**
 * Declares one test for each example of a rule, run on the sample report: valid examples give no
 * finding, invalid ones as many as they say, each with its holes filled, its places in the report
 * and a fix that mends. A rule without both kinds of example fails.
 */
export function testRule(rule: Rule, { describe, it }: TestRunner): void {
  const { valid, invalid } = rule.examples;
  describe(rule.code, () => {
    it('has valid and invalid examples', () => {
      if (valid.length === 0 || invalid.length === 0) {
        throw new Error(`Give ${rule.code} at least one valid and one invalid example.`);
      }
    });
    for (const example of valid) {
      it(`lets pass: ${example.title.en}`, () => {
        report(exampleProblems(rule, example, 0));
      });
    }
    for (const example of invalid) {
      it(`finds: ${example.title.en}`, () => {
        report(exampleProblems(rule, example, example.findings));
      });
    }
  });
}

function report(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(problems.join('; '));
}

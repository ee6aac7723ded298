import type { LintRule } from '../lint/engine/lint-rule.js';
import type { Message } from '../diagnostics/messages.js';
import type { Rule } from '../rules/engine/rule.js';
import { exampleProblems } from './example-problems.js';
import { lintExampleProblems } from './lint-example-problems.js';

/** The two functions of a test runner (vitest, jest, node:test) that a rule is tested with. */
export type TestRunner = {
  readonly describe: (name: string, body: () => void) => unknown;
  readonly it: (name: string, body: () => void) => unknown;
};

/** Fewer show a rule from one side only. */
const fewest = 2;

/**
 * Declares one test for each example of a rule, run on the sample report: valid examples give no
 * finding, invalid ones as many as they say, each with its holes filled, its places in the report
 * and a fix that mends. A rule without two examples of both kinds fails.
 */
export function testRule(rule: Rule, runner: TestRunner): void {
  testExamples(rule, (example, expected) => exampleProblems(rule, example, expected), runner);
}

/** Declares the same tests for a rule about letter and outline, run on the sample letter. */
export function testLintRule(rule: LintRule, runner: TestRunner): void {
  testExamples(rule, (example, expected) => lintExampleProblems(rule, example, expected), runner);
}

type Examples<Example> = {
  readonly code: string;
  readonly examples: {
    readonly valid: readonly Example[];
    readonly invalid: readonly (Example & { readonly findings: number })[];
  };
};

function testExamples<Example extends { readonly title: Message }>(
  { code, examples: { valid, invalid } }: Examples<Example>,
  problemsOf: (example: Example, expected: number) => readonly string[],
  { describe, it }: TestRunner,
): void {
  describe(code, () => {
    it('has valid and invalid examples', () => {
      if (valid.length < fewest || invalid.length < fewest) {
        throw new Error(`Give ${code} at least two valid and two invalid examples.`);
      }
    });
    for (const example of valid) {
      it(`lets pass: ${example.title.en}`, () => {
        report(problemsOf(example, 0));
      });
    }
    for (const example of invalid) {
      it(`finds: ${example.title.en}`, () => {
        report(problemsOf(example, example.findings));
      });
    }
  });
}

function report(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(problems.join('; '));
}

import { outlineSchema } from '../outline/outline-schema.js';
import { letterSchema } from '../round/round-schema.js';
import { signatureSchema } from '../report/header-schema.js';
import * as z from 'zod';
import type { LintExample, LintRule, LintSubject } from '../lint/engine/lint-rule.js';
import { runLint } from '../lint/engine/run-lint.js';
import { applyFix } from './apply-fix.js';
import { findingProblems } from './finding-problems.js';
import { lintExampleSubject } from './lint-example-subject.js';

/** What a fix may change of a subject. */
const mendedSchema = z.object({
  outline: outlineSchema,
  letter: letterSchema,
  outlineSignature: signatureSchema.optional(),
});

/** What is wrong with an example of a rule about letter and outline, as `exampleProblems` tells it. */
export function lintExampleProblems(
  rule: LintRule,
  example: LintExample,
  expected: number,
): string[] {
  const subject = lintExampleSubject(example);
  return findingProblems({
    messages: rule.messages,
    findings: runLint([rule], subject),
    expected,
    root: subject,
    rootName: 'letter and outline',
    rerun: (fix) => {
      const mended = mendedSchema.safeParse(applyFix(subject, fix));
      return mended.success ? runLint([rule], mendedSubject(subject, mended.data)) : undefined;
    },
  });
}

function mendedSubject(
  subject: LintSubject,
  { outline, letter, outlineSignature }: z.infer<typeof mendedSchema>,
): LintSubject {
  return {
    ...subject,
    outline,
    letter,
    ...(outlineSignature === undefined ? {} : { outlineSignature }),
  };
}

import type { LintSubject } from '@baocao/core/rules';
import { styleProfile } from '@baocao/document';
import type { Template } from './template-schema.js';

/** The letter and the outline of a template, for `runLint` to hold to the rules. */
export function lintSubjectOf(template: Template): LintSubject {
  const { outline, outlineSignature, round, styleProfile: profile } = template;
  return {
    outline,
    letter: round.letter,
    ...(outlineSignature === undefined ? {} : { outlineSignature }),
    subjectLead: styleProfile(profile).conventions.letterSummary.prefix,
    period: round.period,
  };
}

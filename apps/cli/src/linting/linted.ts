import type { Diagnostic } from '@baocao/core';
import type { LegalRegister } from '@baocao/core/legal';
import type { LintSubject } from '@baocao/core/rules';
import { lintSubjectOf, registerOf, type Template } from '@baocao/template';
import type { Finding } from '../reading/finding.js';

/** What is held to the rules, and how what is found becomes findings in files. */
export type Linted = {
  readonly subject: LintSubject;
  readonly register: LegalRegister;
  readonly settings: Template['ruleSettings'];
  readonly findingsOf: (diagnostics: readonly Diagnostic[]) => Promise<Finding[]> | Finding[];
};

/** The letter and outline of a template. */
export function lintedTemplate(template: Template, findingsOf: Linted['findingsOf']): Linted {
  return {
    subject: lintSubjectOf(template),
    register: registerOf(template),
    settings: template.ruleSettings,
    findingsOf,
  };
}

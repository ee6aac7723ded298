import type { Diagnostic, Report } from '@baocao/core';
import { findingsOn, type CheckPolicy } from './findings-on.js';
import type { Template } from './template-schema.js';

/** When a report is sent, and what it is held beside. */
export type SigningPolicy = Pick<CheckPolicy, 'on' | 'previous'>;

/** What stands against sending a report on a day: the rules as strict as before signing. */
export function findingsBeforeSigning(
  report: Report,
  template: Template,
  policy: SigningPolicy,
): readonly Diagnostic[] {
  const strictly = { ...policy, phase: 'submitting', preset: 'strict' } as const;
  return findingsOn(report, template, strictly).diagnostics;
}

import type { Severity } from '@baocao/core';
import type { PageWord } from './say.js';

/** The words for the weight of a finding. */
export const findingNames = {
  error: 'finding.error',
  warning: 'finding.warning',
  info: 'finding.info',
} as const satisfies Readonly<Record<Severity, PageWord>>;

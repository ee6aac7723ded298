import type { RuleSettings } from './engine/run-rules.js';

/** While a report is being written: what is still missing does not stop anything. */
export const draftSettings: RuleSettings = {
  'completeness/response-missing': 'warning',
  'completeness/narrative-empty': 'warning',
  'completeness/reason-missing': 'warning',
  'completeness/indicator-missing': 'warning',
  'completeness/not-reported-without-reason': 'info',
  'header/number-missing': 'info',
  'header/date-missing': 'info',
  'header/post-missing': 'info',
  'header/signer-missing': 'info',
  'legal/number-without-year': 'info',
  'wording/placeholder-left': 'info',
  'wording/guidance-left-in': 'info',
};

import type { RuleSettings } from './engine/run-rules.js';

/**
 * When reports that came are merged: the body that merges cannot mend how a unit's paper looks, and
 * carries on what is missing as missing; figures stay as strict as they are.
 */
export const consolidatingSettings: RuleSettings = {
  'completeness/response-missing': 'warning',
  'completeness/narrative-empty': 'warning',
  'completeness/reason-missing': 'warning',
  'completeness/indicator-missing': 'warning',
  'figures/outlier-among-peers': 'warning',
  'deadline/dated-after-deadline': 'info',
  'header/number-missing': 'warning',
  'header/date-missing': 'warning',
  'header/symbol-not-report': 'info',
  'header/symbol-malformed': 'info',
  'header/copied-from-letter': 'info',
  'header/receiving-body-missing': 'info',
  'header/archive-line-missing': 'info',
  'header/steering-committee-signs-directly': 'info',
  'header/post-missing': 'info',
  'header/signer-missing': 'info',
  'header/signer-with-academic-title': 'info',
  'wording/abbreviation-unexplained': 'info',
  'wording/unclosed-mark': 'info',
  'wording/eth-for-d': 'info',
};

import type { RuleSettings } from './engine/run-rules.js';

/** Before a report is signed: whatever cannot be right stops it; what may be right stays a warning. */
export const strictSettings: RuleSettings = {
  'completeness/none-arising-not-offered': 'error',
  'completeness/not-for-this-unit': 'error',
  'completeness/not-applicable-though-asked': 'error',
  'completeness/not-reported-without-reason': 'error',
  'figures/percentage-of-zero': 'error',
  'period/dated-before-data-close': 'error',
  'deadline/dated-before-letter': 'error',
  'header/symbol-not-report': 'error',
  'header/symbol-malformed': 'error',
  'header/receiving-body-missing': 'error',
  'header/copied-from-letter': 'error',
  'header/archive-line-missing': 'error',
  'header/steering-committee-signs-directly': 'error',
  'header/signer-with-academic-title': 'error',
  'wording/placeholder-left': 'error',
  'wording/guidance-left-in': 'error',
  'wording/unclosed-mark': 'error',
  'wording/eth-for-d': 'error',
  'wording/mixed-tone-marks': 'warning',
  'wording/hyphen-spacing': 'warning',
  'wording/space-before-mark': 'warning',
};

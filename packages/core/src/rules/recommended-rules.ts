import { abbreviationOfAbbreviationRule } from './wording/abbreviation-of-abbreviation.js';
import { abbreviationUnexplainedRule } from './wording/abbreviation-unexplained.js';
import { archiveLineMissingRule } from './header/archive-line-missing.js';
import { asAboveMissingRule } from './recipients/as-above-missing.js';
import { asAboveWithoutAddresseesRule } from './recipients/as-above-without-addressees.js';
import { colonInCitationRule } from './legal/colon-in-citation.js';
import { constraintViolatedRule } from './figures/constraint-violated.js';
import { contradictsProseRule } from './figures/contradicts-prose.js';
import { contradictsResponseRule } from './figures/contradicts-response.js';
import { copiedFromLetterRule } from './header/copied-from-letter.js';
import { countNotWholeRule } from './figures/count-not-whole.js';
import { datedAfterDeadlineRule } from './deadline/dated-after-deadline.js';
import { datedBeforeDataCloseRule } from './period/dated-before-data-close.js';
import { datedBeforeLetterRule } from './deadline/dated-before-letter.js';
import { datedOnDayOffRule } from './deadline/dated-on-day-off.js';
import { dateMissingRule } from './header/date-missing.js';
import { dateOutsidePeriodRule } from './period/date-outside-period.js';
import { decomposedLettersRule } from './wording/decomposed-letters.js';
import { emptyPhraseRule } from './wording/empty-phrase.js';
import { endedInstrumentRule } from './legal/ended-instrument.js';
import { ethForDRule } from './wording/eth-for-d.js';
import { fromPeerRule } from './copying/from-peer.js';
import { fromPreviousRule } from './copying/from-previous.js';
import { guidanceLeftInRule } from './wording/guidance-left-in.js';
import { headerTypeMisspeltRule } from './header/type-misspelt.js';
import { hyphenSpacingRule } from './wording/hyphen-spacing.js';
import { indicatorMissingRule } from './completeness/indicator-missing.js';
import { inPlaceOfByDeputyRule } from './header/in-place-of-by-deputy.js';
import { lastDayOffRule } from './deadline/last-day-off.js';
import { matchesRoundRule } from './period/matches-round.js';
import { mixedHyphensRule } from './wording/mixed-hyphens.js';
import { mixedToneMarksRule } from './wording/mixed-tone-marks.js';
import { narrativeEmptyRule } from './completeness/narrative-empty.js';
import { negativeRule } from './figures/negative.js';
import { noneArisingNotOfferedRule } from './completeness/none-arising-not-offered.js';
import { notApplicableThoughAskedRule } from './completeness/not-applicable-though-asked.js';
import { notForThisUnitRule } from './completeness/not-for-this-unit.js';
import { notReportedWithoutReasonRule } from './completeness/not-reported-without-reason.js';
import { notYetInForceRule } from './legal/not-yet-in-force.js';
import { numberMissingRule } from './header/number-missing.js';
import { numberWithoutIndicatorRule } from './figures/number-without-indicator.js';
import { numberWithoutYearRule } from './legal/number-without-year.js';
import { otherOutlineRule } from './structure/other-outline.js';
import { otherPeriodInTextRule } from './period/other-period-in-text.js';
import { otherRoundRule } from './structure/other-round.js';
import { outlierAmongPeersRule } from './figures/outlier-among-peers.js';
import { outlineVersionRule } from './structure/outline-version.js';
import { partWithinWholeRule } from './figures/part-within-whole.js';
import { percentageMatchesRatioRule } from './figures/percentage-matches-ratio.js';
import { percentageOfZeroRule } from './figures/percentage-of-zero.js';
import { percentageRangeRule } from './figures/percentage-range.js';
import { placeholderLeftRule } from './wording/placeholder-left.js';
import { postMissingRule } from './header/post-missing.js';
import { promiseNotMentionedRule } from './period/promise-not-mentioned.js';
import { reasonMissingRule } from './completeness/reason-missing.js';
import { receivingBodyMissingRule } from './header/receiving-body-missing.js';
import { recipientRepeatedRule } from './recipients/repeated.js';
import { responseMissingRule } from './completeness/response-missing.js';
import { responseOnGroupRule } from './structure/response-on-group.js';
import { separatorMisreadRule } from './figures/separator-misread.js';
import { signedForAnotherBodyRule } from './header/signed-for-another-body.js';
import { signerMissingRule } from './header/signer-missing.js';
import { signerWithAcademicTitleRule } from './header/signer-with-academic-title.js';
import { spaceBeforeMarkRule } from './wording/space-before-mark.js';
import { steeringCommitteeSignsDirectlyRule } from './header/steering-committee-signs-directly.js';
import { suddenChangeRule } from './figures/sudden-change.js';
import { symbolMalformedRule } from './header/symbol-malformed.js';
import { symbolNotReportRule } from './header/symbol-not-report.js';
import { symbolOfAnotherBodyRule } from './legal/symbol-of-another-body.js';
import { totalMatchesPartsRule } from './figures/total-matches-parts.js';
import { twoDatesRule } from './legal/two-dates.js';
import { typeMisspeltRule } from './legal/type-misspelt.js';
import { unclosedMarkRule } from './wording/unclosed-mark.js';
import { undatedFirstMentionRule } from './legal/undated-first-mention.js';
import { unknownIndicatorRule } from './structure/unknown-indicator.js';
import { unknownSectionRule } from './structure/unknown-section.js';
import { unknownUnitRule } from './structure/unknown-unit.js';
import { valueTypeRule } from './figures/value-type.js';
import { zeroPaddingRule } from './legal/zero-padding.js';
import type { Rule } from './engine/rule.js';

/** All rules of this package, in the order their findings are read: from the frame to the words. */
export const recommendedRules: readonly Rule[] = [
  otherRoundRule,
  otherOutlineRule,
  outlineVersionRule,
  unknownUnitRule,
  unknownSectionRule,
  responseOnGroupRule,
  unknownIndicatorRule,
  responseMissingRule,
  narrativeEmptyRule,
  reasonMissingRule,
  noneArisingNotOfferedRule,
  notForThisUnitRule,
  notApplicableThoughAskedRule,
  indicatorMissingRule,
  notReportedWithoutReasonRule,
  valueTypeRule,
  countNotWholeRule,
  separatorMisreadRule,
  negativeRule,
  percentageRangeRule,
  partWithinWholeRule,
  totalMatchesPartsRule,
  percentageMatchesRatioRule,
  percentageOfZeroRule,
  constraintViolatedRule,
  contradictsResponseRule,
  contradictsProseRule,
  numberWithoutIndicatorRule,
  suddenChangeRule,
  outlierAmongPeersRule,
  fromPreviousRule,
  fromPeerRule,
  matchesRoundRule,
  otherPeriodInTextRule,
  dateOutsidePeriodRule,
  promiseNotMentionedRule,
  datedBeforeDataCloseRule,
  datedAfterDeadlineRule,
  lastDayOffRule,
  datedOnDayOffRule,
  datedBeforeLetterRule,
  numberMissingRule,
  symbolNotReportRule,
  symbolMalformedRule,
  headerTypeMisspeltRule,
  dateMissingRule,
  copiedFromLetterRule,
  receivingBodyMissingRule,
  archiveLineMissingRule,
  steeringCommitteeSignsDirectlyRule,
  signedForAnotherBodyRule,
  inPlaceOfByDeputyRule,
  postMissingRule,
  signerMissingRule,
  signerWithAcademicTitleRule,
  asAboveWithoutAddresseesRule,
  asAboveMissingRule,
  recipientRepeatedRule,
  endedInstrumentRule,
  notYetInForceRule,
  numberWithoutYearRule,
  typeMisspeltRule,
  twoDatesRule,
  symbolOfAnotherBodyRule,
  undatedFirstMentionRule,
  colonInCitationRule,
  zeroPaddingRule,
  placeholderLeftRule,
  guidanceLeftInRule,
  abbreviationUnexplainedRule,
  abbreviationOfAbbreviationRule,
  emptyPhraseRule,
  unclosedMarkRule,
  ethForDRule,
  decomposedLettersRule,
  mixedToneMarksRule,
  hyphenSpacingRule,
  mixedHyphensRule,
  spaceBeforeMarkRule,
];

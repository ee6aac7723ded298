import type { LegalRegister } from '../legal/legal-instrument.js';
import { abbreviatedLeadLint } from './letter/abbreviated-lead.js';
import { abbreviationOfAbbreviationLint } from './wording/abbreviation-of-abbreviation.js';
import { archiveLineMissingLint } from './header/archive-line-missing.js';
import { asAboveMissingLint } from './recipients/as-above-missing.js';
import { asAboveWithoutAddresseesLint } from './recipients/as-above-without-addressees.js';
import { bodyNamesOthersLint } from './recipients/body-names-others.js';
import { closingMarkLint } from './letter/closing-mark.js';
import { colonInCitationLint } from './legal/colon-in-citation.js';
import { decomposedLettersLint } from './wording/decomposed-letters.js';
import { endedInstrumentLint } from './legal/ended-instrument.js';
import { ethForDLint } from './wording/eth-for-d.js';
import { headerTypeMisspeltLint } from './header/type-misspelt.js';
import { hyphenSpacingLint } from './wording/hyphen-spacing.js';
import { inPlaceOfByDeputyLint } from './header/in-place-of-by-deputy.js';
import { kindNotAddressedLint } from './recipients/kind-not-addressed.js';
import { mixedCommaLint } from './legal/mixed-comma.js';
import { mixedHyphensLint } from './wording/mixed-hyphens.js';
import { mixedToneMarksLint } from './wording/mixed-tone-marks.js';
import { notYetInForceLint } from './legal/not-yet-in-force.js';
import { numberWithoutYearLint } from './legal/number-without-year.js';
import { placeholderLeftLint } from './wording/placeholder-left.js';
import { recipientRepeatedLint } from './recipients/repeated.js';
import { signedForAnotherBodyLint } from './header/signed-for-another-body.js';
import { signerWithAcademicTitleLint } from './header/signer-with-academic-title.js';
import { spaceBeforeMarkLint } from './wording/space-before-mark.js';
import { steeringCommitteeSignsDirectlyLint } from './header/steering-committee-signs-directly.js';
import { symbolMalformedLint } from './header/symbol-malformed.js';
import { symbolOfAnotherBodyLint } from './legal/symbol-of-another-body.js';
import { twoDatesLint } from './legal/two-dates.js';
import { typeMisspeltLint } from './legal/type-misspelt.js';
import { unclosedMarkLint } from './wording/unclosed-mark.js';
import { undatedFirstMentionLint } from './legal/undated-first-mention.js';
import { zeroPaddingLint } from './legal/zero-padding.js';
import type { LintRule } from './engine/lint-rule.js';

/**
 * All rules about a letter and its outline, in the order their findings are read, held against a
 * register: that of a locality, say, merged with `instruments`.
 */
// The mark lets bundlers drop the rules where nothing names them.
/* @__NO_SIDE_EFFECTS__ */
export function lintRules(register: LegalRegister): readonly LintRule[] {
  return [
    symbolMalformedLint,
    headerTypeMisspeltLint,
    steeringCommitteeSignsDirectlyLint,
    signedForAnotherBodyLint,
    inPlaceOfByDeputyLint,
    signerWithAcademicTitleLint,
    archiveLineMissingLint,
    kindNotAddressedLint,
    bodyNamesOthersLint,
    asAboveWithoutAddresseesLint,
    asAboveMissingLint,
    recipientRepeatedLint,
    abbreviatedLeadLint,
    closingMarkLint,
    numberWithoutYearLint,
    typeMisspeltLint,
    undatedFirstMentionLint,
    twoDatesLint(register),
    endedInstrumentLint(register),
    notYetInForceLint(register),
    symbolOfAnotherBodyLint,
    colonInCitationLint,
    mixedCommaLint,
    zeroPaddingLint,
    placeholderLeftLint,
    abbreviationOfAbbreviationLint,
    unclosedMarkLint,
    mixedToneMarksLint,
    hyphenSpacingLint,
    mixedHyphensLint,
    spaceBeforeMarkLint,
    ethForDLint,
    decomposedLettersLint,
  ];
}

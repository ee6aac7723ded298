export {
  outlineNodeSchema,
  outlineSchema,
  promptSchema,
  type Outline,
  type OutlineNode,
  type Prompt,
  type UnitKind,
} from './outline/outline-schema.js';
export {
  indicatorSchema,
  type Aggregation,
  type Indicator,
  type IndicatorValueType,
} from './outline/indicator-schema.js';
export { citationSchema, type Citation } from './outline/citation-schema.js';
export { nodeIdSchema, semverSchema, slugSchema } from './outline/ids.js';
export { diffOutlines } from './outline/diff/diff-outlines.js';
export {
  requiredBump,
  type OutlineBump,
  type OutlineChange,
  type OutlineChangeKind,
} from './outline/diff/outline-change.js';
export { outlineChangeMessages } from './outline/diff/outline-change-messages.js';
export { defineOutline } from './outline/define-outline.js';
export { checkOutline } from './outline/check-outline.js';
export {
  walkOutline,
  walkSections,
  type Placed,
  type PlacedNode,
  type PlacedPrompt,
} from './outline/walk-outline.js';
export {
  answerSections,
  appliesToKind,
  asksForResponse,
  findInOutline,
  indicatorsOf,
  sectionAppliesTo,
  type PlacedIndicator,
} from './outline/find-in-outline.js';
export { outlineHash } from './outline/outline-hash.js';
export { outlineJsonSchema } from './outline/outline-json-schema.js';
export { addressOf, numberOf } from './outline/numbering.js';
export { pointerOf } from './outline/pointer-of.js';

export { reportSchema, type Report } from './report/report-schema.js';
export {
  type AnswerIdOf,
  type DraftOf,
  type IndicatorIdOf,
  type ReportOf,
} from './report/report-of.js';
export {
  narrative,
  noneArising,
  notApplicable,
  responseSchema,
  type Response,
} from './report/response-schema.js';
export { figure, figureSchema, notReported, type Figure } from './report/figure-schema.js';
export {
  headerSchema,
  signatureSchema,
  type Capacity,
  type DocumentNumber,
  type Header,
  type Signature,
} from './report/header-schema.js';
export {
  blockSchema,
  listItemSchema,
  type Block,
  type List,
  type ListItem,
  type Paragraph,
  type Table,
  type TableCell,
  type TextRun,
} from './report/rich-text.js';
export { blocksFromText } from './report/blocks-from-text.js';
export { textFromBlocks } from './report/text-from-blocks.js';
export { plainText } from './report/plain-text.js';
export { runsOf } from './report/runs-of.js';
export { reportJsonSchema } from './report/report-json-schema.js';
export { migrateReport, type Migration, type OutlineRenames } from './report/migrate-report.js';
export { addressOfPath } from './report/address-of-path.js';
export {
  completenessOf,
  type Completeness,
  type IndicatorState,
  type SectionState,
} from './report/completeness.js';

export {
  roundSchema,
  type Letter,
  type ReceivingBody,
  type Round,
  type Unit,
} from './round/round-schema.js';
export { periodSchema, type Period } from './round/period-schema.js';
export { periodRange, type DateRange } from './round/period-range.js';
export { periodLabel } from './round/period-label.js';
export { deadlineSchema, type Deadline } from './round/deadline-schema.js';
export { lastDay } from './round/last-day.js';
export { deadlineLabel } from './round/deadline-label.js';

export { parseOutline } from './parse/parse-outline.js';
export { parseReport } from './parse/parse-report.js';
export { parseRound } from './parse/parse-round.js';
export { parseWith } from './parse/parse-with.js';
export { readJson } from './parse/read-json.js';
export { limits } from './parse/limits.js';
export { type Parsed } from './parse/parsed.js';

export { addDays, isIsoDate, isoDateSchema, type IsoDate } from './format/iso-date.js';
export { formatLongDate, parseLongDate } from './format/long-date.js';
export { formatShortDate, parseShortDate } from './format/short-date.js';
export { formatNumber, parseNumber } from './format/number.js';
export { formatPercent, parsePercent } from './format/percent.js';
export { formatRoman, parseRoman } from './format/roman.js';
export { compareVietnamese } from './format/compare-vietnamese.js';
export { isNfc, toNfc } from './format/nfc.js';
export { wordsSchema } from './format/words-schema.js';

export {
  diagnosticSchema,
  hasErrors,
  severitySchema,
  type Diagnostic,
  type Fix,
  type MessageValue,
  type RelatedPlace,
  type Severity,
} from './diagnostics/diagnostic.js';
export { type Basis, type BasisMark } from './diagnostics/basis.js';
export {
  languages,
  mergeCatalogues,
  type Catalogue,
  type HolesOf,
  type Language,
  type Message,
} from './diagnostics/messages.js';
export { describePath } from './diagnostics/describe-path.js';
export { formatDiagnostic, type FormatOptions } from './diagnostics/format-diagnostic.js';
export { coreMessages } from './diagnostics/core-messages.js';
export { InternalError } from './diagnostics/internal-error.js';

export { type Break, type WorkingCalendar } from './calendar/working-calendar.js';
export { vietnameseCalendar } from './calendar/vietnamese-calendar.data.js';
export { isWorkingDay } from './calendar/is-working-day.js';
export { addWorkingDays } from './calendar/add-working-days.js';
export { latenessOf, type Lateness } from './calendar/lateness-of.js';

export { defineRule } from './rules/engine/define-rule.js';
export { runRules, type RuleSettings } from './rules/engine/run-rules.js';
export {
  type Finding,
  type InvalidExample,
  type ReportChange,
  type Rule,
  type RuleExample,
  type RuleSubject,
} from './rules/engine/rule.js';
export { recommendedRules } from './rules/recommended-rules.js';
export { draftSettings } from './rules/draft-settings.js';
export { strictSettings } from './rules/strict-settings.js';
export { ruleMessages } from './rules/rule-messages.js';
export { otherRoundRule } from './rules/structure/other-round.js';
export { otherOutlineRule } from './rules/structure/other-outline.js';
export { outlineVersionRule } from './rules/structure/outline-version.js';
export { unknownUnitRule } from './rules/structure/unknown-unit.js';
export { unknownSectionRule } from './rules/structure/unknown-section.js';
export { responseOnGroupRule } from './rules/structure/response-on-group.js';
export { unknownIndicatorRule } from './rules/structure/unknown-indicator.js';
export { responseMissingRule } from './rules/completeness/response-missing.js';
export { narrativeEmptyRule } from './rules/completeness/narrative-empty.js';
export { reasonMissingRule } from './rules/completeness/reason-missing.js';
export { noneArisingNotOfferedRule } from './rules/completeness/none-arising-not-offered.js';
export { notForThisUnitRule } from './rules/completeness/not-for-this-unit.js';
export { notApplicableThoughAskedRule } from './rules/completeness/not-applicable-though-asked.js';
export { indicatorMissingRule } from './rules/completeness/indicator-missing.js';
export { notReportedWithoutReasonRule } from './rules/completeness/not-reported-without-reason.js';
export { valueTypeRule } from './rules/figures/value-type.js';
export { countNotWholeRule } from './rules/figures/count-not-whole.js';
export { separatorMisreadRule } from './rules/figures/separator-misread.js';
export { negativeRule } from './rules/figures/negative.js';
export { percentageRangeRule } from './rules/figures/percentage-range.js';
export { partWithinWholeRule } from './rules/figures/part-within-whole.js';
export { totalMatchesPartsRule } from './rules/figures/total-matches-parts.js';
export { percentageMatchesRatioRule } from './rules/figures/percentage-matches-ratio.js';
export { percentageOfZeroRule } from './rules/figures/percentage-of-zero.js';
export { contradictsResponseRule } from './rules/figures/contradicts-response.js';
export { contradictsProseRule } from './rules/figures/contradicts-prose.js';
export { suddenChangeRule } from './rules/figures/sudden-change.js';
export { outlierAmongPeersRule } from './rules/figures/outlier-among-peers.js';
export { fromPreviousRule } from './rules/copying/from-previous.js';
export { fromPeerRule } from './rules/copying/from-peer.js';
export { matchesRoundRule } from './rules/period/matches-round.js';
export { otherPeriodInTextRule } from './rules/period/other-period-in-text.js';
export { dateOutsidePeriodRule } from './rules/period/date-outside-period.js';
export { promiseNotMentionedRule } from './rules/period/promise-not-mentioned.js';
export { datedBeforeDataCloseRule } from './rules/period/dated-before-data-close.js';
export { datedAfterDeadlineRule } from './rules/deadline/dated-after-deadline.js';
export { lastDayOffRule } from './rules/deadline/last-day-off.js';
export { datedOnDayOffRule } from './rules/deadline/dated-on-day-off.js';
export { datedBeforeLetterRule } from './rules/deadline/dated-before-letter.js';
export { numberMissingRule } from './rules/header/number-missing.js';
export { symbolNotReportRule } from './rules/header/symbol-not-report.js';
export { symbolMalformedRule } from './rules/header/symbol-malformed.js';
export { dateMissingRule } from './rules/header/date-missing.js';
export { copiedFromLetterRule } from './rules/header/copied-from-letter.js';
export { receivingBodyMissingRule } from './rules/header/receiving-body-missing.js';
export { archiveLineMissingRule } from './rules/header/archive-line-missing.js';
export { steeringCommitteeSignsDirectlyRule } from './rules/header/steering-committee-signs-directly.js';
export { postMissingRule } from './rules/header/post-missing.js';
export { signerMissingRule } from './rules/header/signer-missing.js';
export { signerWithAcademicTitleRule } from './rules/header/signer-with-academic-title.js';
export { placeholderLeftRule } from './rules/wording/placeholder-left.js';
export { guidanceLeftInRule } from './rules/wording/guidance-left-in.js';
export { abbreviationUnexplainedRule } from './rules/wording/abbreviation-unexplained.js';
export { emptyPhraseRule } from './rules/wording/empty-phrase.js';
export { unclosedMarkRule } from './rules/wording/unclosed-mark.js';
export { ethForDRule } from './rules/wording/eth-for-d.js';
export { mixedToneMarksRule } from './rules/wording/mixed-tone-marks.js';
export { hyphenSpacingRule } from './rules/wording/hyphen-spacing.js';
export { spaceBeforeMarkRule } from './rules/wording/space-before-mark.js';

export { canonicalJson, type JsonValue } from './json/canonical-json.js';
export { type JsonSchema } from './json/to-json-schema.js';
export { contentHash } from './json/content-hash.js';
export { fromPointer, toPointer } from './json/pointer.js';

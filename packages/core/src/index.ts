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
export { constraintSchema, type Constraint } from './outline/constraint-schema.js';
export { citationSchema, type Citation } from './outline/citation-schema.js';
export { nodeIdSchema, semverSchema, slugSchema } from './outline/ids.js';
export { diffOutlines } from './outline/diff/diff-outlines.js';
export {
  requiredBump,
  type OutlineBump,
  type OutlineChange,
  type OutlineChangeKind,
} from './outline/diff/outline-change.js';
export { suggestRenames, type SuggestedRenames } from './outline/diff/suggest-renames.js';
export { outlineChangeMessages } from './outline/diff/outline-change-messages.js';
export { defineOutline } from './outline/define-outline.js';
export { checkOutline, type OutlineCheck } from './outline/check-outline.js';
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
export { outlineAdapterSchema, type OutlineAdapter } from './report/outline-adapter-schema.js';
export { addressOfPath } from './report/address-of-path.js';
export {
  completenessOf,
  type Completeness,
  type IndicatorState,
  type SectionState,
} from './report/completeness.js';
export { suppressionSchema, type Suppression } from './report/suppression-schema.js';
export { scoreOf, type Deduction, type Score } from './report/score-of.js';

export { roundSchema, type Letter, type ReceivingBody, type Round } from './round/round-schema.js';
export { unitSchema, type Unit } from './round/unit-schema.js';
export { roundJsonSchema } from './round/round-json-schema.js';
export {
  filingSchema,
  roundEventSchema,
  type Acknowledgement,
  type Filing,
  type RoundEvent,
  type RoundEventKind,
  type RoundEventOf,
} from './round/round-event.js';
export { roundEventJsonSchema } from './round/round-event-json-schema.js';
export {
  roundState,
  type RoundOutcome,
  type RoundPhase,
  type RoundState,
} from './round/round-state.js';
export {
  type FiledVersion,
  type ReceivedReminder,
  type ReportStatus,
  type UnitProgress,
} from './round/unit-progress.js';
export { deadlineOf } from './round/deadline-of.js';
export { timelinessOf, type Timeliness } from './round/timeliness-of.js';
export { countedRound } from './round/counted-round.js';
export {
  countedProgress,
  countedReportsSchema,
  type CountedReports,
} from './round/counted-progress.js';
export { roundCounts, type RoundCounts } from './round/round-counts.js';
export {
  unitChangeSchema,
  unitHistorySchema,
  type UnitChange,
  type UnitHistory,
} from './units-over-time/unit-change.js';
export { mapUnits, type UnitCounterpart, type UnitMapping } from './units-over-time/map-units.js';
export { periodSchema, type Period } from './round/period-schema.js';
export { periodRange, type DateRange } from './round/period-range.js';
export { periodCode } from './round/period-code.js';
export { periodLabel } from './round/period-label.js';
export { deadlineSchema, type Deadline } from './round/deadline-schema.js';
export { lastDay } from './round/last-day.js';
export { deadlineLabel } from './round/deadline-label.js';
export { periodMentions, type PeriodMention } from './rules/reading/period-mentions.js';

export { parseOutline } from './parse/parse-outline.js';
export { parseReport } from './parse/parse-report.js';
export { parseRound } from './parse/parse-round.js';
export { parseRoundEvent } from './parse/parse-round-event.js';
export { parseWith } from './parse/parse-with.js';
export { readJson } from './parse/read-json.js';
export { limits } from './parse/limits.js';
export { type Parsed } from './parse/parsed.js';

export { addDays, isIsoDate, isoDateSchema, type IsoDate } from './format/iso-date.js';
export { instantSchema, vietnamDay, vietnamInstant, type Instant } from './format/instant.js';
export { formatLongDate, parseLongDate } from './format/long-date.js';
export { formatShortDate, parseShortDate } from './format/short-date.js';
export { formatNumber, parseNumber } from './format/number.js';
export { formatPercent, parsePercent } from './format/percent.js';
export { formatRoman, parseRoman } from './format/roman.js';
export { editDistance, nearNames } from './format/near-names.js';
export { compareVietnamese } from './format/compare-vietnamese.js';
export { isNfc, toNfc } from './format/nfc.js';
export { slugOf } from './format/slug-of.js';
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
export { fillHoles, type Filling } from './diagnostics/fill-holes.js';
export { describePath } from './diagnostics/describe-path.js';
export { formatDiagnostic, type FormatOptions } from './diagnostics/format-diagnostic.js';
export { coreMessages } from './diagnostics/core-messages.js';
export { InternalError } from './diagnostics/internal-error.js';

export { type Break, type WorkingCalendar } from './calendar/working-calendar.js';
export { vietnameseCalendar } from './calendar/vietnamese-calendar.data.js';
export { isWorkingDay } from './calendar/is-working-day.js';
export { addWorkingDays } from './calendar/add-working-days.js';
export { latenessOf, type Lateness } from './calendar/lateness-of.js';

export {
  applySuppressions,
  type SuppressedFinding,
  type SuppressionResult,
} from './rules/engine/apply-suppressions.js';
export { submissionVerdict, type SubmissionVerdict } from './rules/engine/submission-verdict.js';
export { runRules, type RuleSettings } from './rules/engine/run-rules.js';
export {
  type Finding,
  type InvalidExample,
  type ReportChange,
  type Rule,
  type RuleExample,
  type RuleSubject,
} from './rules/engine/rule.js';

export { oncePer } from './memory/once-per.js';

export { canonicalJson, type JsonValue } from './json/canonical-json.js';
export { type JsonSchema } from './json/to-json-schema.js';
export { contentHash, contentHashSchema } from './json/content-hash.js';
export { fromPointer, toPointer } from './json/pointer.js';

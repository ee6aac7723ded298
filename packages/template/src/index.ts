export { defineTemplate } from './define-template.js';
export { extendTemplate } from './adapt/extend-template.js';
export type {
  IndicatorChange,
  NodeAddition,
  NodeChange,
  NodeIdOf,
  OutlineChanges,
  Place,
  PromptChange,
  TemplateChanges,
} from './adapt/template-changes.js';
export type { Adaptation, AdaptationRight, BasedOn } from './adapt/adaptation-schema.js';
export { checkAdaptation } from './adapt/check-adaptation.js';
export { mergeOutlines, type MergedOutline } from './adapt/merge/merge-outlines.js';
export { mergeMessages } from './adapt/merge/merge-messages.js';
export { adaptationMessages } from './adapt/adaptation-messages.js';
export { stateDataClose, type DataClose } from './national/state-data-close.js';
export { partySteeringCommitteeForm, peoplesCommitteeForm } from './national/report-forms.data.js';
export { findingsBeforeSigning, type SigningPolicy } from './findings-before-signing.js';
export { findingsOn, type CheckGrounds, type CheckPolicy } from './findings-on.js';
export { newReport } from './new-report.js';
export { lintSubjectOf } from './lint-subject-of.js';
export { registerOf } from './register-of.js';
export {
  templateSchema,
  type ConsolidatedForm,
  type ReportForm,
  type Template,
} from './template-schema.js';
export { consolidatedHead, type ConsolidatedHead } from './consolidated-head.js';
export { reminderSchema, type Reminder } from './reminder-schema.js';
export { submissionSchema, type Submission } from './submission-schema.js';
export { submissionsOf } from './submissions-of.js';
export {
  planReminders,
  type PlannedReminder,
  type ReminderOptions,
} from './tracking/plan-reminders.js';
export { submissionChart, submissionChartPng } from './tracking/submission-chart.js';
export { interpretReport } from './interpret/interpret-report.js';
export { unknownUnit } from './interpret/anonymous-report.js';
export {
  recoveryTiers,
  type Furniture,
  type FurnitureKind,
  type Interpretation,
  type Placement,
  type RecoveryTier,
  type Unplaced,
  type UnplacedReason,
} from './interpret/interpretation.js';
export { importMessages } from './interpret/import-messages.js';
export { composeLetter } from './compose/compose-letter.js';
export { composeOutline } from './compose/compose-outline.js';
export { composeBlankReport, composeReport } from './compose/compose-report.js';
export { documentSignature } from './compose/document-signature.js';
export { reportFile, type ReportFile } from './compose/report-file.js';
export { carriedOver, carriedOverJson } from './compose/carried-over.js';
export type { CarriedOver } from './compose/annex.js';
export {
  composeConsolidatedReport,
  type ConsolidatedDocument,
} from './compose/compose-consolidated-report.js';
export { composeReminder } from './compose/compose-reminder.js';
export { composeSubmissionTable } from './compose/compose-submission-table.js';
export {
  composeOutlineChanges,
  type OutlineComparison,
} from './compose/compose-outline-changes.js';
export { composeIndicatorTable } from './compose/compose-indicator-table.js';
export {
  importOutline,
  type FoundRound,
  type OutlineImport,
  type PlacedLine,
} from './import-outline/import-outline.js';
export { importLimits, type OutlineSource } from './import-outline/outline-source.js';
export {
  templateFromImport,
  type TemplateFromImport,
} from './import-outline/template-from-import.js';
export { outlineImportMessages } from './import-outline/import-messages.js';
export type { FoundLetter } from './import-outline/read-letter.js';
export type { FoundReceiver } from './import-outline/read-receiving-body.js';

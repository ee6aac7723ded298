export { defineTemplate } from './define-template.js';
export {
  extendTemplate,
  type NodeAddition,
  type NodeChange,
  type NodeIdOf,
  type TemplateChanges,
} from './extend-template.js';
export { newReport } from './new-report.js';
export { templateSchema, type ReportForm, type Template } from './template-schema.js';
export { reminderSchema, type Reminder } from './reminder-schema.js';
export { submissionSchema, type Submission } from './submission-schema.js';
export { composeLetter } from './compose/compose-letter.js';
export { composeOutline } from './compose/compose-outline.js';
export { composeBlankReport, composeReport } from './compose/compose-report.js';
export { composeReminder } from './compose/compose-reminder.js';
export { composeSubmissionTable } from './compose/compose-submission-table.js';
export { composeIndicatorTable } from './compose/compose-indicator-table.js';

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
export { composeLetter } from './compose/compose-letter.js';
export { composeOutline } from './compose/compose-outline.js';
export { composeBlankReport, composeReport } from './compose/compose-report.js';

export {
  outlineSchema,
  type Outline,
  type OutlineNode,
  type Prompt,
  type UnitKind,
} from './outline/outline-schema.js';
export { type ReportOf, type AnswerIdOf } from './report/report-of.js';
export { diagnosticSchema } from './diagnostics/diagnostic.js';

export { officialDocumentSchema, type OfficialDocument } from './official-document.js';
export type {
  Flow,
  TextFlow,
  TextRole,
  ResolvedRun,
  ListFlow,
  ListItemFlow,
  TableFlow,
  TableRowFlow,
  GridFlow,
  RuleFlow,
  RegionFlow,
  PageBreakFlow,
  ResolvedDocument,
  ResolvedSection,
  DocumentProperties,
} from './resolve/resolved-document.js';
export type { DocumentDiagnostic } from './diagnostics/document-diagnostic.js';
export type { Rendered, Renderer, RenderOptions } from './rendered.js';
export { styleKeys, type StyleKey, type TextStyle } from './style/text-style.js';
export { styleProfileIds, type StyleProfile, type StyleProfileId } from './style/style-profile.js';

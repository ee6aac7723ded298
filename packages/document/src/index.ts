export {
  officialDocumentSchema,
  sectionSchema,
  type OfficialDocument,
  type Section,
} from './official-document.js';
export { type Block, type BlockOf, type BlockType, blockSchema } from './nodes/block.js';
export { type ContentBlock, contentBlockSchema } from './nodes/content-block.js';
export { run, type Run, type Words } from './nodes/run.js';
export { type Look } from './nodes/look-schema.js';
export { letterhead, type Letterhead } from './nodes/letterhead.js';
export { type IssuingBody } from './nodes/issuing-body.js';
export { formatDocumentNumber, type DocumentNumber } from './nodes/document-number.js';
export { title, type Title } from './nodes/title.js';
export { addressee, type Addressee } from './nodes/addressee.js';
export { heading, type Heading } from './nodes/heading.js';
export { paragraph, type Paragraph } from './nodes/paragraph.js';
export { list, listItem, type List, type ListItem } from './nodes/list.js';
export { cell, table, type Cell, type Table } from './nodes/table.js';
export { picture, type Picture } from './nodes/picture.js';
export type { Drawing, Shape, ShapeOf } from './drawing/drawing-schema.js';
export { drawingToSvg } from './drawing/drawing-to-svg.js';
export { drawingToPng } from './drawing/drawing-to-png.js';
export { drawingDashes } from './drawing/dashes.js';
export { answer, type Answer } from './nodes/answer.js';
export { closing, type Closing } from './nodes/closing.js';
export { type Signature } from './nodes/signature.js';
export { annexTitle, type AnnexTitle } from './nodes/annex-title.js';
export { pageBreak, type PageBreak } from './nodes/page-break.js';
export { resolveDocument } from './resolve/resolve-document.js';
export { flowsToText } from './text/flows-to-text.js';
export { toText } from './text/to-text.js';
export { inspect } from './text/inspect.js';
export { inspectFlows } from './text/inspect-flows.js';
export { textWidth, type MeasuredLook } from './style/text-width.js';
export { textAreaWidth } from './style/text-area-width.js';
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
  PictureFlow,
  RegionFlow,
  PageBreakFlow,
  ResolvedDocument,
  ResolvedSection,
  DocumentProperties,
} from './resolve/resolved-document.js';
export { blockLines } from './read/block-lines.js';
export { blockRange, blocksIn, type BlockRange } from './read/block-range.js';
export { regionBookmark } from './read/region-bookmark.js';
export type { Loss, LossKind } from './read/loss.js';
export { lossLabels } from './read/loss-labels.js';
export type {
  ControlMarks,
  ReadAlign,
  ReadBlock,
  ReadBookmark,
  ReadCell,
  ReadControl,
  ReadCustomXml,
  ReadDocument,
  ReadLabel,
  ReadParagraph,
  ReadProperties,
  ReadRegion,
  ReadRow,
  ReadRun,
  ReadSection,
  ReadStyle,
  ReadTable,
  RegionCarrier,
} from './read/read-document.js';
export { parseDocument, type ParsedDocument } from './parse/parse-document.js';
export type { DocumentDiagnostic } from './diagnostics/document-diagnostic.js';
export { documentMessages } from './diagnostics/document-messages.js';
export { documentFinding, type DocumentCode } from './diagnostics/document-finding.js';
export type { Rendered, Renderer, RenderOptions } from './rendered.js';
export {
  styleKeys,
  type BasisMark,
  type LineSpacing,
  type StyleBasis,
  type StyleKey,
  type TextStyle,
} from './style/text-style.js';
export {
  capacityKinds,
  regimes,
  styleProfileIds,
  type CapacityKind,
  type Measured,
  type Regime,
  type StyleConventions,
  type StyleProfile,
  type StyleProfileId,
} from './style/style-profile.js';
export { profileFor, styleProfile, type ProfileQuestion } from './style/find-profile.js';

export { writeDocx } from './write-docx.js';
export { readDocx, type ReadResult } from './read/read-docx.js';
export { readLimits, type ReadLimits } from './read/read-limits.js';
export type { Loss, LossKind } from './read/loss.js';
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

export { writePdf } from './write-pdf.js';
export type { PdfOptions, SignatureField } from './pdf-options.js';
export type { Attachment } from './attachment/attachment.js';
export { readAttachment, type ReadAttachment } from './read/read-attachment.js';
export type { CheckedAttachment } from './attachment/checked-attachment.js';

export { writePdf } from './write-pdf.js';
export type { PdfOptions, SignatureField } from './pdf-options.js';
export type { Attachment } from './attachment/attachment.js';

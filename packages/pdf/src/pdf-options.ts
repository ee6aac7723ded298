import type { RenderOptions } from '@baocao/document';
import type { Attachment } from './attachment/attachment.js';

/** What a PDF can have besides its pages. */
export type PdfOptions = RenderOptions & {
  /** A file to carry inside, as the source of the pages; it makes the PDF one to PDF/A-3a. */
  readonly attachment?: Attachment;
  /** Reserves the place between post and name for an outside tool to sign in. */
  readonly signatureField?: SignatureField;
};

/** An empty field for a digital signature. */
export type SignatureField = {
  /** What a signing tool calls it; without full stops. */
  readonly name: string;
  /** What is read aloud, e.g. "Chữ ký số của người ký văn bản". */
  readonly label: string;
};
